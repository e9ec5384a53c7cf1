package app.diglot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.diglot.accounts.Acting;
import app.diglot.accounts.OwnAccount;
import app.diglot.accounts.Role;
import app.diglot.accounts.SignedIn;
import app.diglot.testing.OnH2;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.util.SimpleMethodInvocation;
import org.springframework.stereotype.Service;

/** Walks the public methods of every service with every role: each says who may call it, and means it. */
@OnH2
class EveryServiceChecksRolesTests {

    /** Methods, or services with all of theirs, that anyone may call, and why. */
    private static final Map<String, String> OPEN = Map.of(
            "Settings.read", "the public site shows its name, author and licence to everyone",
            "Library.latestNumbers", "the public site says to everyone that arXiv has a later version",
            "PublicSite", "gives what was published, to everyone");

    private static final Pattern CALL = Pattern.compile("has(?:Any)?(Role|Authority)\\(([^)]*)\\)");

    @Autowired
    ApplicationContext beans;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @TestFactory
    Stream<DynamicTest> saysWhoMayCallIt() {
        return methods()
                .map(method -> DynamicTest.dynamicTest(
                        name(method),
                        () -> assertThat(rule(method))
                                .as("@PreAuthorize on the method or its class")
                                .isNotEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> refusesAndAdmitsAsItSays() {
        return methods()
                .filter(method -> !rule(method).isEmpty() && !isOpen(method))
                .flatMap(method -> people().entrySet().stream()
                        .map(person -> DynamicTest.dynamicTest(
                                name(method) + " by " + person.getKey(), () -> walk(method, person.getValue()))));
    }

    private static boolean isOpen(Method method) {
        return OPEN.containsKey(name(method))
                || OPEN.containsKey(method.getDeclaringClass().getSimpleName());
    }

    @SuppressWarnings("NullAway") // the arguments are never looked at
    private void walk(Method method, Set<String> authorities) {
        act(authorities);
        var bean = beans.getBean(method.getDeclaringClass());
        if (disjoint(entitled(rule(method)), authorities)) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> call(bean, method));
        } else {
            var target = AopProxyUtils.getSingletonTarget(bean);
            // The invocation ends where the method would begin: nothing is done, and who may pass gets this far.
            assertThatExceptionOfType(UnsupportedOperationException.class)
                    .isThrownBy(() -> guard().invoke(new SimpleMethodInvocation(target, method, nothing(method))));
        }
    }

    private MethodInterceptor guard() {
        return beans.getBean("preAuthorizeAuthorizationMethodInterceptor", MethodInterceptor.class);
    }

    private static void call(Object bean, Method method) throws Throwable {
        try {
            method.invoke(bean, nothing(method));
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static @Nullable Object[] nothing(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(type -> type.isPrimitive() ? zero(type) : null)
                .toArray();
    }

    private static Object zero(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        return type == long.class ? (Object) 0L : (Object) 0;
    }

    /** The authorities that a rule names. Rules are lists of roles and authorities joined by {@code or}, and nothing cleverer. */
    private static Set<String> entitled(String rule) {
        var named = new HashSet<String>();
        var calls = CALL.matcher(rule);
        while (calls.find()) {
            var prefix = calls.group(1).equals("Role") ? "ROLE_" : "";
            Stream.of(calls.group(2).split(","))
                    .map(part -> prefix + part.strip().replace("'", ""))
                    .forEach(named::add);
        }
        assertThat(CALL.matcher(rule).replaceAll("").replace(" or ", ""))
                .as("a rule of roles alone")
                .isBlank();
        return named;
    }

    private static Map<String, Set<String>> people() {
        var people = new LinkedHashMap<String, Set<String>>();
        people.put("nobody in particular", Set.of());
        people.put("one who must change the password", Set.of(OwnAccount.CHANGE_PASSWORD));
        people.put("the command line", Set.of(Acting.OPERATOR));
        for (var role : Role.values()) {
            people.put(
                    role.name(),
                    Set.copyOf(Role.authorities(List.of(role)).stream()
                            .map(GrantedAuthority::getAuthority)
                            .map(String::valueOf)
                            .toList()));
        }
        return people;
    }

    private static void act(Set<String> authorities) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(new java.util.UUID(1, 1), "ada", 0),
                null,
                authorities.stream().map(SimpleGrantedAuthority::new).toList()));
        SecurityContextHolder.setContext(context);
    }

    private static boolean disjoint(Set<String> some, Set<String> others) {
        return some.stream().noneMatch(others::contains);
    }

    private Stream<Method> methods() {
        return beans.getBeansWithAnnotation(Service.class).values().stream()
                .map(AopUtils::getTargetClass)
                .filter(service -> service.getName().startsWith("app.diglot."))
                .flatMap(service -> Arrays.stream(service.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .filter(method -> !method.isBridge() && !method.isSynthetic());
    }

    private static String rule(Method method) {
        var onMethod = AnnotatedElementUtils.findMergedAnnotation(method, PreAuthorize.class);
        var found = onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(method.getDeclaringClass(), PreAuthorize.class);
        return found == null ? "" : found.value();
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}

package app.diglot;

import static org.assertj.core.api.Assertions.assertThat;

import app.diglot.accounts.Role;
import app.diglot.testing.SignedInPeople;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.core.Authentication;
import org.springframework.util.ClassUtils;

/** Walks the routes of the desk with every role. */
class EveryRouteChecksRolesTests {

    /** Open before signing in. */
    private static final Set<String> ANYONE = Set.of("login");

    /** Open to whoever has signed in, also with a one-time password. */
    private static final Set<String> ONE_TIME_PASSWORD = Set.of("password");

    /** Shows nothing: it leads on to the digests or, for administrators, to the topics. */
    private static final String HOME = "";

    /** The screens that an administrator by that role alone may enter. */
    private static final List<String> ADMINISTRATION =
            List.of("people", "people/audit", "account", "topics", "topics/:slug/rule", "settings", "intake");

    private final AccessAnnotationChecker checker = new AccessAnnotationChecker();

    @TestFactory
    Stream<DynamicTest> saysWhoMayEnter() {
        return routes().map(view -> DynamicTest.dynamicTest(
                view.getSimpleName(),
                () -> assertThat(Stream.<Class<? extends Annotation>>of(
                                        AnonymousAllowed.class, PermitAll.class, RolesAllowed.class)
                                .filter(view::isAnnotationPresent))
                        .hasSize(1)));
    }

    @TestFactory
    Stream<DynamicTest> keepsOutWhoIsNotSignedIn() {
        return routes().map(view -> DynamicTest.dynamicTest(
                view.getSimpleName(), () -> assertThat(enters(view, null)).isEqualTo(ANYONE.contains(path(view)))));
    }

    @TestFactory
    Stream<DynamicTest> keepsOutWhoMustChangeThePassword() {
        var person = SignedInPeople.authentication("lin");
        return routes().map(view -> DynamicTest.dynamicTest(
                view.getSimpleName(),
                () -> assertThat(enters(view, person))
                        .isEqualTo(ANYONE.contains(path(view)) || ONE_TIME_PASSWORD.contains(path(view)))));
    }

    @TestFactory
    Stream<DynamicTest> letsAdministratorsAdministerAndNoMore() {
        var administrator = SignedInPeople.authentication("lin", Role.ADMINISTRATOR);
        return routes().filter(view -> !HOME.equals(path(view)))
                .filter(view -> enters(view, administrator))
                .filter(view -> !ONE_TIME_PASSWORD.contains(path(view)))
                .filter(view -> !ANYONE.contains(path(view)))
                .map(view -> DynamicTest.dynamicTest(
                        view.getSimpleName(), () -> assertThat(ADMINISTRATION).contains(path(view))));
    }

    @TestFactory
    Stream<DynamicTest> letsHigherRolesEnterWhatLowerOnesMay() {
        return routes().map(view -> DynamicTest.dynamicTest(view.getSimpleName(), () -> {
            var translator = enters(view, SignedInPeople.authentication("lin", Role.TRANSLATOR));
            var reviewer = enters(view, SignedInPeople.authentication("lin", Role.REVIEWER));
            var editor = enters(view, SignedInPeople.authentication("lin", Role.EDITOR));

            assertThat(!translator || reviewer).isTrue();
            assertThat(!reviewer || editor).isTrue();
        }));
    }

    @Test
    void findsTheRoutes() {
        assertThat(routes().map(EveryRouteChecksRolesTests::path)).contains("login", "password", "people", "account");
    }

    private boolean enters(Class<?> view, @Nullable Authentication person) {
        return checker.hasAccess(
                view,
                person,
                role -> person != null
                        && person.getAuthorities().stream()
                                .anyMatch(granted -> ("ROLE_" + role).equals(granted.getAuthority())));
    }

    private static String path(Class<?> view) {
        return view.getAnnotation(Route.class).value();
    }

    private static Stream<Class<?>> routes() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("app.diglot").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null));
    }
}

package app.diglot.accounts;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer.AuthorizedUrl;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** Who may send what: the desk to people who signed in, the public site to everyone, the control address to this machine. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SecurityConfiguration {

    private static final String SIGN_IN_PAGE = "/desk/login";

    /** The command line's way into a running Diglot. The console module checks its token; this keeps other machines out. */
    @Bean
    @Order(10)
    SecurityFilterChain control(HttpSecurity http) {
        http.securityMatcher("/control/**");
        stateless(http);
        http.addFilterBefore(new MethodFilter(List.of("GET", "POST")), AuthorizationFilter.class);
        http.authorizeHttpRequests(requests -> requests.anyRequest().access(new FromThisMachine()));
        http.headers(headers -> SecurityHeaders.on(headers, SecurityHeaders.PUBLIC_POLICY));
        return http.build();
    }

    /** The desk: nothing without signing in, and then Vaadin's rules, which deny what no view allows. */
    @Bean
    @Order(20)
    SecurityFilterChain desk(HttpSecurity http, SessionAccess access) {
        http.securityMatcher("/desk", "/desk/**");
        http.formLogin(form -> form.loginPage(SIGN_IN_PAGE)
                .loginProcessingUrl(SIGN_IN_PAGE)
                .failureHandler(new SignInFailed(SIGN_IN_PAGE)));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.loginView("login", SIGN_IN_PAGE)
                        // Whoever has signed in hears from the desk itself that nothing is at an address.
                        .anyRequest(AuthorizedUrl::authenticated));
        http.sessionManagement(session -> session.sessionAuthenticationStrategy(new SignInSession()));
        http.addFilterAfter(new SessionAccessFilter(access), SecurityContextHolderFilter.class);
        http.headers(headers -> SecurityHeaders.on(headers, SecurityHeaders.DESK_POLICY));
        return http.build();
    }

    /** The public site: read only, without session and cookie. */
    @Bean
    @Order(30)
    SecurityFilterChain site(HttpSecurity http) {
        stateless(http);
        http.addFilterBefore(new MethodFilter(List.of("GET", "HEAD")), AuthorizationFilter.class);
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.headers(headers -> {
            SecurityHeaders.on(headers, SecurityHeaders.PUBLIC_POLICY);
            // Pages carry an ETag and say themselves how they are cached.
            headers.cacheControl(cache -> cache.disable());
        });
        return http.build();
    }

    private static void stateless(HttpSecurity http) {
        http.csrf(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }
}

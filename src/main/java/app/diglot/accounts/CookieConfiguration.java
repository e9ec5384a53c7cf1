package app.diglot.accounts;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The session's cookie goes over https alone where the site's address says https. The rest is in application.properties. */
@Configuration(proxyBeanMethods = false)
class CookieConfiguration {

    @Bean
    @Order(1) // after the properties, which are taken over at 0
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> secureCookie(
            @Value("${diglot.base-url}") String baseUrl) {
        return server -> server.getSettings().getSession().getCookie().setSecure(baseUrl.startsWith("https:"));
    }
}

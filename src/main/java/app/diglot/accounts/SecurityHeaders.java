package app.diglot.accounts;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The headers on every answer, which tell a browser what it may do with it. */
final class SecurityHeaders {

    /** The public site needs no script and nothing from elsewhere. */
    static final String PUBLIC_POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self';"
            + " manifest-src 'self'; script-src 'none'; object-src 'none'; base-uri 'none'; form-action 'self';"
            + " frame-ancestors 'none'";

    /** For the desk's answers other than its page: scripts, styles, messages. The page's policy: {@link DeskPagePolicy}. */
    static final String DESK_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";

    private static final String NO_DEVICES =
            "accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(),"
                    + " gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=(), browsing-topics=()";

    private SecurityHeaders() {}

    /** Adds to Spring Security's defaults: no sniffing, no frames, HSTS over https. */
    static void on(HeadersConfigurer<HttpSecurity> headers, String policy) {
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy));
        headers.referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN));
        headers.permissionsPolicyHeader(permissions -> permissions.policy(NO_DEVICES));
        headers.crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN));
        headers.crossOriginResourcePolicy(resource -> resource.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
    }
}

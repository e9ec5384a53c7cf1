package app.diglot.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import app.diglot.testing.OnH2WithWeb;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@OnH2WithWeb
class SecurityOfBothFacesTests {

    @Autowired
    MockMvc web;

    @Autowired
    Accounts accounts;

    @ParameterizedTest
    @ValueSource(strings = {"/no/such/page", "/desk/no-such-screen", "/control/import"})
    void sendsTheHeadersOnEveryAnswer(String address) throws Exception {
        web.perform(get(address))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Referrer-Policy", "strict-origin-when-cross-origin"))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().exists("Permissions-Policy"))
                .andExpect(header().string(
                                "Content-Security-Policy",
                                org.hamcrest.Matchers.containsString("frame-ancestors 'none'")))
                .andExpect(header().doesNotExist("Strict-Transport-Security"));
    }

    @Test
    void asksForHttpsForAYearWhereItIsSpoken() throws Exception {
        web.perform(get("/no/such/page").secure(true))
                .andExpect(header().string("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
    void answersReadersAloneOnThePublicSite(String method) throws Exception {
        web.perform(request(HttpMethod.valueOf(method), "/llm/2023-12-07"))
                .andExpect(status().isMethodNotAllowed())
                .andExpect(header().string("Allow", "GET, HEAD"));
    }

    @Test
    void startsNoSessionOnThePublicSite() throws Exception {
        var answer = web.perform(get("/no/such/page"))
                .andExpect(cookie().doesNotExist("DIGLOT"))
                .andExpect(header().doesNotExist("Cache-Control"))
                .andReturn();

        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void keepsOtherMachinesFromTheControlAddress() throws Exception {
        web.perform(post("/control/no-such").with(from("192.0.2.7"))).andExpect(status().isForbidden());
        web.perform(post("/control/no-such").with(from("127.0.0.1")).header("X-Forwarded-For", "192.0.2.7"))
                .andExpect(status().isForbidden());
        web.perform(post("/control/no-such").with(from("127.0.0.1"))).andExpect(status().isNotFound());
    }

    @Test
    void sendsStrangersFromTheDeskToSignIn() throws Exception {
        web.perform(get("/desk/people").accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("/desk/login"));
    }

    @Test
    void sendsStrangersToSignInAlsoWhereNothingIs() throws Exception {
        web.perform(get("/desk/no-such-screen").accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("/desk/login"));
    }

    @Test
    void leavesUnknownAddressesToTheDeskOnceSomebodyHasSignedIn() throws Exception {
        var password = Acting.asDiglot(() -> accounts.add(new PersonName("lin"), "Lin", Set.of(Role.EDITOR)))
                .password();
        var session = new MockHttpSession();
        web.perform(post("/desk/login")
                .with(csrf())
                .session(session)
                .param("username", "lin")
                .param("password", password));

        // No Vaadin answers here, so that this is what Spring says to an address that it was not kept from.
        web.perform(get("/desk/no-such-screen").session(session).accept(MediaType.TEXT_HTML))
                .andExpect(status().isNotFound());
    }

    @Test
    void signsInUnderNewSessionId() throws Exception {
        var password = Acting.asDiglot(() -> accounts.add(new PersonName("lin"), "Lin", Set.of(Role.EDITOR)))
                .password();
        var session = new MockHttpSession();
        var before = session.getId();

        web.perform(post("/desk/login")
                        .with(csrf())
                        .session(session)
                        .with(known())
                        .param("username", "lin")
                        .param("password", password))
                .andExpect(redirectedUrl("/desk/"));

        assertThat(session.getId()).isNotEqualTo(before);
    }

    @Test
    void saysHowLongToWait() throws Exception {
        for (var i = 0; i < 4; i++) {
            tryToSignIn().andExpect(redirectedUrl("/desk/login?error"));
        }

        tryToSignIn().andExpect(redirectedUrl("/desk/login?error&wait=2"));
    }

    @Test
    void endsTheSessionOfPersonWhoWasDisabled() throws Exception {
        var made = Acting.asDiglot(() -> accounts.add(new PersonName("lin"), "Lin", Set.of(Role.EDITOR)));
        var session = new MockHttpSession();
        web.perform(post("/desk/login")
                .with(csrf())
                .session(session)
                .param("username", "lin")
                .param("password", made.password()));

        Acting.asDiglot(() -> accounts.disable(made.person()));
        web.perform(get("/desk/people").session(session));

        assertThat(session.isInvalid()).isTrue();
    }

    private org.springframework.test.web.servlet.ResultActions tryToSignIn() throws Exception {
        return web.perform(
                post("/desk/login").with(csrf()).param("username", "nobody").param("password", "wrong"));
    }

    /** The browser sent the session's cookie. */
    private static RequestPostProcessor known() {
        return request -> {
            request.setRequestedSessionIdValid(true);
            return request;
        };
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}

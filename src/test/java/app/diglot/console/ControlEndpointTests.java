package app.diglot.console;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;

class ControlEndpointTests {

    private final JsonMapper json = JsonMapper.builder().build();
    private final ControlToken token = new ControlToken();
    private final MockMvc app = MockMvcBuilders.standaloneSetup(
                    new ControlEndpoint(new Commands(List.of(new GreetCommand())), token, json))
            .build();

    @Test
    void runsTheCommandOfWhoKnowsTheToken() throws Exception {
        app.perform(command("import", "a.md").header(ControlToken.HEADER, token.value()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.exitCode").value(0))
                .andExpect(jsonPath("$.out").value("你好 a.md"));
    }

    @Test
    void refusesWhoDoesNotKnowTheToken() throws Exception {
        app.perform(command("import", "a.md"))
                .andExpect(status().isForbidden())
                .andExpect(content().string(""));
        app.perform(command("import", "a.md").header(ControlToken.HEADER, "guess"))
                .andExpect(status().isForbidden());
    }

    @Test
    void tellsMistakesAndFailuresByTheirExitCode() throws Exception {
        app.perform(command("import", "--what").header(ControlToken.HEADER, token.value()))
                .andExpect(jsonPath("$.exitCode").value(2));
        app.perform(command("import", "a.md", "--topic", "closed").header(ControlToken.HEADER, token.value()))
                .andExpect(jsonPath("$.exitCode").value(1))
                .andExpect(jsonPath("$.err").value("the topic is closed"));
        app.perform(command("unheard-of").header(ControlToken.HEADER, token.value()))
                .andExpect(jsonPath("$.exitCode").value(2));
    }

    @Test
    void keepsWhatAnUnexpectedErrorSaysToItself() throws Exception {
        app.perform(command("import", "a.md", "--topic", "broken").header(ControlToken.HEADER, token.value()))
                .andExpect(jsonPath("$.exitCode").value(1))
                .andExpect(jsonPath("$.err")
                        .value("import failed unexpectedly (IllegalStateException); the app's log says more"));
    }

    private MockHttpServletRequestBuilder command(String name, String... arguments) {
        CommandRequest request = new CommandRequest(name, List.of(arguments), List.of(CommandFile.of("a.md", "text")));
        return post(RunningApp.PATH).content(json.writeValueAsBytes(request));
    }
}

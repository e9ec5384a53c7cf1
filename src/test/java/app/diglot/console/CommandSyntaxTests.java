package app.diglot.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandSyntaxTests {

    @Test
    void understandsOptionsFlagsAndFilesInAnyOrder() {
        CommandLineArguments arguments =
                CommandSyntax.IMPORT.parse(List.of("a.md", "--topic", "llm", "--dry-run", "--date=2023-12-07", "b.md"));

        assertThat(arguments.operands()).containsExactly("a.md", "b.md");
        assertThat(arguments.option("topic")).contains("llm");
        assertThat(arguments.option("date")).contains("2023-12-07");
        assertThat(arguments.has("dry-run")).isTrue();
        assertThat(arguments.has("publish")).isFalse();
    }

    @Test
    void takesAllWordsAfterTwoDashesForFiles() {
        CommandLineArguments arguments = CommandSyntax.IMPORT.parse(List.of("--", "--publish"));

        assertThat(arguments.operands()).containsExactly("--publish");
        assertThat(arguments.has("publish")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            import   | --json                               | wants at least one file
            import   | a.md --topics llm                    | unknown option --topics
            import   | a.md --json=yes                      | unknown option --json=yes
            import   | a.md --topic                         | --topic wants a value
            import   | a.md --topic --publish               | --topic wants a value
            import   | a.md --topic a --topic b             | --topic is given twice
            export   | --topic llm --date 2023-12-07        | --to is missing
            export   | x --topic a --date b --to c          | does not know what to do with x
            password | --json                               | wants one name
            password | ada bob                              | wants one name
            """)
    void saysWhatIsWrongAndWhereToRead(String command, String line, String reason) {
        CommandSyntax syntax = CommandSyntax.of(command).orElseThrow();

        assertThatThrownBy(() -> syntax.parse(List.of(line.split(" "))))
                .isInstanceOf(CommandMisused.class)
                .hasMessage(command + ": " + reason + "; see: diglot " + command + " --help");
    }
}

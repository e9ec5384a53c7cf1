package app.diglot.console;

import app.diglot.blog.BlogExport;
import app.diglot.blog.PostFile;
import app.diglot.blog.PostLanguage;
import app.diglot.shared.Slug;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** {@code diglot export …}: a published digest as the files of a blog post. */
@Component
class ExportCommand implements Command {

    private static final String FORMAT = "hexo";

    private final BlogExport blogExport;
    private final JsonMapper json;

    ExportCommand(BlogExport blogExport, JsonMapper json) {
        this.blogExport = blogExport;
        this.json = json;
    }

    @Override
    public CommandSyntax syntax() {
        return CommandSyntax.EXPORT;
    }

    @Override
    public CommandResult run(CommandLineArguments arguments, List<CommandFile> none) {
        Slug topic = arguments.topic().orElseThrow();
        LocalDate day = arguments.date().orElseThrow();
        String format = arguments.option("format").orElse(FORMAT);
        if (!format.equals(FORMAT)) {
            throw syntax().misused("--format knows " + FORMAT + " only");
        }
        PostLanguage language = PostLanguage.parse(arguments.option("language").orElse(PostLanguage.BOTH.word()))
                .orElseThrow(() -> syntax().misused("--language knows en, zh-CN and both"));
        List<PostFile> files = blogExport
                .files(topic, day, language)
                .orElseThrow(() -> new CommandFailed(
                        "export: readers see no digest %s of %s; publish it first".formatted(topic, day)));
        List<String> paths = files.stream().map(PostFile::path).toList();
        String out = arguments.json()
                ? json.writeValueAsString(Map.of(
                        "topic", topic.value(),
                        "date", day.toString(),
                        "format", format,
                        "language", language.word(),
                        "files", paths))
                : String.join("\n", paths);
        return new CommandResult(
                0, out, "", files.stream().map(ExportCommand::sent).toList());
    }

    private static CommandFile sent(PostFile file) {
        return CommandFile.of(file.path(), file.text());
    }
}

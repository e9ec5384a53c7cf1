package app.diglot.publishing.pages;

import app.diglot.publishing.FrozenAnnotation;
import app.diglot.publishing.FrozenDigest;
import app.diglot.publishing.FrozenEntry;
import app.diglot.publishing.FrozenState;
import app.diglot.publishing.FrozenText;
import app.diglot.shared.ArxivId;
import app.diglot.shared.Language;
import app.diglot.shared.MarkdownText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A published digest as Markdown: the same words in the same order, a translation as a block quote under its original. */
public final class MarkdownPages {

    private final Frames frames;

    public MarkdownPages(Frames frames) {
        this.frames = frames;
    }

    /** @param newer which papers arXiv has in later versions by now: the numbers, by arXiv ids without versions */
    public String page(FrozenDigest digest, Map<String, Integer> newer, List<Language> columns) {
        Words words = frames.words(columns);
        StringBuilder page = new StringBuilder();
        page.append("# ")
                .append(plain(Words.join(words.name(digest.topic()))))
                .append(' ')
                .append(Words.join(words.date("date.day", digest.day())))
                .append("\n\n");
        written(page, words, null, digest.introduction());
        for (FrozenEntry entry : digest.entries()) {
            entry(page, words, newer, entry);
        }
        digest.corrections()
                .forEach(correction -> paragraph(
                        page, words.plain("corrected") + " " + correction.day() + ": " + plain(correction.note())));
        if (digest.attribution() != null) {
            paragraph(page, plain(digest.attribution()));
        }
        String address = frames.addresses().absolute(Addresses.digest(digest.slug(), digest.day(), List.of()));
        paragraph(page, "<" + address + ">");
        return page.toString().stripTrailing() + "\n";
    }

    private void entry(StringBuilder page, Words words, Map<String, Integer> newer, FrozenEntry entry) {
        List<Language> columns = words.languages();
        page.append("## ").append(plain(first(entry.title(), columns))).append("\n\n");
        second(entry.title(), columns).ifPresent(title -> paragraph(page, "**" + plain(title) + "**"));
        if (!entry.authors().isEmpty()) {
            paragraph(page, plain(String.join(", ", entry.authors())));
        }
        ArxivId arxiv = entry.arxiv();
        if (arxiv != null) {
            paragraph(page, link("arXiv:" + arxiv, arxiv) + later(words, newer, arxiv));
        }
        if (!entry.comment().isBlank()) {
            paragraph(page, plain(entry.comment()));
        }
        paragraph(page, plain(first(entry.abstractText(), columns)));
        second(entry.abstractText(), columns).ifPresent(text -> quote(page, plain(text)));
        state(page, words, entry.abstractText());
        for (FrozenAnnotation annotation : entry.annotations()) {
            paragraph(page, "*" + plain(annotation.exact()) + "*");
            written(page, words, null, annotation.body());
        }
        written(page, words, "entry.note", entry.note());
        written(page, words, "entry.takeaways", entry.takeaways());
    }

    private static String later(Words words, Map<String, Integer> newer, ArxivId arxiv) {
        Integer version = newer.get(arxiv.base());
        return version == null
                ? ""
                : " · " + link(words.plain("entry.newer", version), new ArxivId(arxiv.base(), version));
    }

    private static String link(String words, ArxivId to) {
        return "[" + words + "](" + to.address() + ")";
    }

    private static void written(StringBuilder page, Words words, @Nullable String label, @Nullable FrozenText text) {
        if (text == null) {
            return;
        }
        if (label != null) {
            paragraph(page, "**" + words.plain(label) + "**");
        }
        paragraph(page, first(text, words.languages()).strip());
        second(text, words.languages()).ifPresent(translation -> quote(page, translation.strip()));
        state(page, words, text);
    }

    private static String first(FrozenText text, List<Language> columns) {
        return columns.contains(text.language())
                ? text.source()
                : text.in(columns.getFirst()).orElse(text.source());
    }

    private static Optional<String> second(FrozenText text, List<Language> columns) {
        return columns.size() > 1 ? text.in(text.language().other()) : Optional.empty();
    }

    private static void state(StringBuilder page, Words words, FrozenText text) {
        Language target = text.language().other();
        FrozenState state = text.state();
        boolean worthSaying =
                state == FrozenState.MACHINE || state == FrozenState.STALE || state == FrozenState.MISSING;
        if (worthSaying && words.languages().contains(target)) {
            String engine = state == FrozenState.MACHINE && text.engine() != null ? " · " + text.engine() : "";
            String said = words.in(target, "state." + state.name().toLowerCase(Locale.ROOT));
            paragraph(page, "(" + plain(said + engine) + ")");
        }
    }

    private static void quote(StringBuilder page, String words) {
        paragraph(page, words.lines().map(line -> ("> " + line).stripTrailing()).collect(Collectors.joining("\n")));
    }

    private static void paragraph(StringBuilder page, String words) {
        page.append(words).append("\n\n");
    }

    private static String plain(String words) {
        return MarkdownText.escape(words);
    }
}

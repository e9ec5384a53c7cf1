package app.diglot.intake.batches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import app.diglot.intake.ArxivUnanswered;
import app.diglot.intake.StopSignal;
import app.diglot.intake.batches.Announced.Listed;
import app.diglot.intake.sources.IncomingPaper;
import app.diglot.library.Library;
import app.diglot.library.Paper;
import app.diglot.library.PaperId;
import app.diglot.library.Particulars;
import app.diglot.shared.ArxivId;
import app.diglot.shared.Language;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MailedAbstractsTests {

    private static final Listed ONE = bare("2011.00001");
    private static final Listed OTHER = bare("2011.00002");

    private final Listings listings = mock(Listings.class);
    private final Library library = mock(Library.class);
    private final MailedAbstracts abstracts = new MailedAbstracts(listings, library);

    @Test
    void comeFromArxivAndElseFromTheLibrary() throws Exception {
        when(listings.completed(any()))
                .thenReturn(new Announced(List.of(with(ONE, "As arXiv has it."), OTHER), List.of()));
        when(library.withArxivIds(any())).thenReturn(Map.of(OTHER.base(), known("As the library has it.")));

        MailedAbstracts.Completed completed = abstracts.complete(List.of(ONE, OTHER), new StopSignal());

        assertThat(texts(completed)).containsExactly("As arXiv has it.", "As the library has it.");
        assertThat(completed.unanswered()).isEqualTo(1);
    }

    @Test
    void areLeftOutWhereNobodyHasThem() throws Exception {
        when(listings.completed(any()))
                .thenThrow(new ArxivUnanswered(
                        ArxivUnanswered.Reason.UNREACHABLE, URI.create("https://arxiv.example/"), "refused"));
        when(library.withArxivIds(any())).thenReturn(Map.of());

        MailedAbstracts.Completed completed = abstracts.complete(List.of(ONE, OTHER), new StopSignal());

        assertThat(completed.papers()).containsExactly(ONE, OTHER);
        assertThat(completed.unanswered()).isEqualTo(2);
    }

    private static List<String> texts(MailedAbstracts.Completed completed) {
        return completed.papers().stream()
                .map(listed -> listed.paper().abstractText())
                .toList();
    }

    private static Listed bare(String base) {
        return new Listed(
                IncomingPaper.titled("Of " + base)
                        .arxivId(new ArxivId(base, null))
                        .build(),
                ItemKind.REPLACED);
    }

    private static Listed with(Listed listed, String text) {
        return new Listed(listed.paper().withAbstract(text), listed.kind());
    }

    private static Paper known(String text) {
        return new Paper(
                PaperId.create(),
                new ArxivId(OTHER.base(), 1),
                "Known",
                List.of(),
                text,
                "",
                Language.ENGLISH,
                null,
                Particulars.NONE,
                0);
    }
}

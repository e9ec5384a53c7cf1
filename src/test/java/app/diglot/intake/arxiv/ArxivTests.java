package app.diglot.intake.arxiv;

import static app.diglot.intake.arxiv.ScriptedServer.busy;
import static app.diglot.intake.arxiv.ScriptedServer.cut;
import static app.diglot.intake.arxiv.ScriptedServer.redirect;
import static app.diglot.intake.arxiv.ScriptedServer.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diglot.intake.ArxivUnanswered;
import app.diglot.intake.ArxivUnanswered.Reason;
import app.diglot.shared.ArxivId;
import app.diglot.testing.OnH2;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;

@OnH2
class ArxivTests {

    private static final List<ArxivId> TWO = ids("2312.03151v1", "2403.01234");

    @Autowired
    ArxivTurnRepository turns;

    @Autowired
    PlatformTransactionManager transactions;

    ScriptedServer server;
    ArxivConnection connection;
    Arxiv arxiv;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedServer();
        ArxivAddresses addresses = server.addresses("https://digest.example.org");
        connection = new ArxivConnection(addresses);
        arxiv = new Arxiv(addresses, connection, new ArxivTurns(turns, transactions, addresses));
    }

    @AfterEach
    void stop() {
        connection.close();
        server.close();
    }

    @Test
    void asksForTheVersionsNamed() throws Exception {
        server.then(text(200, feed("2312.03151v1", "2403.01234v3")));

        Arxiv.Papers papers = arxiv.byIds(TWO, done -> {});

        assertThat(papers.papers())
                .extracting(paper -> String.valueOf(paper.arxivId()))
                .containsExactly("2312.03151v1", "2403.01234v3");
        assertThat(server.asked()).hasToString("[/api/query?id_list=2312.03151v1,2403.01234&max_results=2]");
        assertThat(server.userAgents()).containsExactly("Diglot (+https://digest.example.org)");
    }

    @Test
    void tellsWhichPapersArxivDoesNotKnow() throws Exception {
        server.then(text(200, feed("2312.03151v1")));

        assertThat(arxiv.byIds(TWO, done -> {}).unknown()).isEqualTo(ids("2403.01234"));
    }

    @Test
    void asksAgainWhateverWentWrong() throws Exception {
        server.then(busy("0"))
                .then(text(503, "Service unavailable"))
                .then(cut("<feed xmlns='http://www.w3.org/2005/Atom'><entry>"))
                .then(text(200, "<!doctype html><title>arXiv</title>"))
                .then(text(200, "<feed><entry><title>unclosed &nbsp; <b></feed>"))
                .then(text(200, feed("2312.03151v1", "2403.01234v3")));

        assertThat(arxiv.byIds(TWO, done -> {}).papers()).hasSize(2);
        assertThat(server.asked()).hasSize(6);
    }

    @Test
    void believesAnEmptyAnswerTheThirdTime() throws Exception {
        server.then(text(200, feed())).then(text(200, feed())).then(text(200, feed()));

        assertThat(arxiv.byIds(TWO, done -> {}).unknown()).isEqualTo(TWO);
    }

    @Test
    void doesNotCountFailuresAsEmptyAnswers() throws Exception {
        server.then(text(503, ""))
                .then(text(503, ""))
                .then(text(200, feed()))
                .then(text(200, feed("2312.03151v1", "2403.01234v3")));

        assertThat(arxiv.byIds(TWO, done -> {}).papers()).hasSize(2);
    }

    @Test
    void asksForWhatChangedAlone() throws Exception {
        server.then(exchange -> {
                    exchange.getResponseHeaders().add("ETag", "\"one\"");
                    text(200, feed("2312.03151v1", "2403.01234v3")).to(exchange);
                })
                .then(exchange -> {
                    boolean known =
                            "\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
                    text(known ? 304 : 500, "").to(exchange);
                });

        Arxiv.Papers first = arxiv.byIds(TWO, done -> {});

        assertThat(arxiv.byIds(TWO, done -> {})).isEqualTo(first);
        assertThat(server.asked()).hasSize(2);
    }

    @Test
    void saysThatArxivIsBusy() {
        IntStream.range(0, Patience.ATTEMPTS).forEach(i -> server.then(busy("0")));

        assertThatThrownBy(() -> arxiv.byIds(TWO, done -> {}))
                .isInstanceOfSatisfying(
                        ArxivUnanswered.class, busy -> assertThat(busy.reason()).isEqualTo(Reason.BUSY));
    }

    @Test
    void asksOnceWhereTheRequestIsWrong() {
        server.then(text(400, "")).then(text(200, feed("2312.03151v1")));

        assertThatThrownBy(() -> arxiv.byIds(TWO, done -> {})).isInstanceOf(ArxivUnanswered.class);
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void followsNoRedirect() {
        IntStream.range(0, Patience.ATTEMPTS).forEach(i -> server.then(redirect("/elsewhere")));

        assertThatThrownBy(() -> arxiv.byIds(TWO, done -> {})).isInstanceOf(ArxivUnanswered.class);
        assertThat(server.asked()).allMatch(asked -> asked.getPath().equals("/api/query"));
    }

    @Test
    void asksForHundredsInParts() throws Exception {
        List<ArxivId> many = IntStream.range(0, 250)
                .mapToObj(i -> new ArxivId("2403.%05d".formatted(i), null))
                .toList();
        for (int from = 0; from < 250; from += 100) {
            server.then(text(
                    200,
                    feed(many.subList(from, Math.min(from + 100, 250)).stream()
                            .map(id -> id + "v1")
                            .toArray(String[]::new))));
        }
        List<Integer> progress = new ArrayList<>();

        assertThat(arxiv.byIds(many, progress::add).papers()).hasSize(250);
        assertThat(progress).containsExactly(100, 200, 250);
    }

    private static List<ArxivId> ids(String... ids) {
        return Stream.of(ids).map(id -> ArxivId.parse(id).orElseThrow()).toList();
    }

    private static String feed(String... ids) {
        return Stream.of(ids)
                .map(id -> """
                        <entry><id>http://arxiv.org/abs/%s</id><title>A title</title><summary>An abstract.</summary>
                        <author><name>Mei Li</name></author></entry>
                        """.formatted(id))
                .collect(Collectors.joining("", "<feed xmlns=\"http://www.w3.org/2005/Atom\">", "</feed>"));
    }
}

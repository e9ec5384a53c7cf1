package app.diglot.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * arXiv on loopback as far as an intake asks it: the API's searches by category and time and by id, the feed and OAI-PMH.
 * Started once per JVM; every context of the tests asks it, without a pace. It shows what a test has put there, and begins each
 * test empty.
 *
 * @see <a href="https://info.arxiv.org/help/api/user-manual.html">arXiv API User's Manual</a>
 */
public final class PlayedArxiv {

    private static final PlayedArxiv RUNNING = new PlayedArxiv();
    private static final Pattern CATEGORY = Pattern.compile("cat:([\\w.-]+)");
    private static final Pattern WINDOW = Pattern.compile("submittedDate:\\[(\\d{12}) TO (\\d{12})]");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyyMMddHHmm").withZone(ZoneId.of("UTC"));

    /** A request, by whom and when. */
    public record Request(String path, String userAgent, Instant at) {}

    /** What goes wrong instead of an answer. */
    public interface Fault {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final List<PlayedPaper> papers = new ArrayList<>();
    private final List<PlayedPaper> fed = new ArrayList<>();
    private final List<Request> asked = new ArrayList<>();
    private final Deque<Fault> faults = new ArrayDeque<>();
    private @Nullable LocalDate fedDay;
    private volatile CountDownLatch answering = new CountDownLatch(0);

    private PlayedArxiv() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    public static PlayedArxiv running() {
        return RUNNING;
    }

    /** The settings that lead Diglot here. */
    static List<String> settings() {
        String base = address();
        return List.of(
                "diglot.arxiv.api=" + base + "/api/query",
                "diglot.arxiv.oai=" + base + "/oai",
                "diglot.arxiv.feed=" + base,
                "diglot.arxiv.pdf=" + base,
                "diglot.arxiv.pace=0s");
    }

    /** The same for an application in a process of its own, as its environment. */
    public static Map<String, String> environment() {
        String base = address();
        return Map.of(
                "DIGLOT_ARXIV_API",
                base + "/api/query",
                "DIGLOT_ARXIV_OAI",
                base + "/oai",
                "DIGLOT_ARXIV_FEED",
                base,
                "DIGLOT_ARXIV_PDF",
                base);
    }

    private static String address() {
        return "http://127.0.0.1:" + RUNNING.server.getAddress().getPort();
    }

    public synchronized void forgetAll() {
        papers.clear();
        fed.clear();
        asked.clear();
        faults.clear();
        goOn();
        fedDay = null;
    }

    /** Shows papers in the API and in OAI-PMH, a later version in the place of an earlier one. */
    public synchronized void shows(PlayedPaper... more) {
        for (PlayedPaper paper : more) {
            papers.removeIf(known -> known.base().equals(paper.base()));
            papers.add(paper);
        }
    }

    /** Announces papers in the feed of a day. */
    public synchronized void feeds(LocalDate day, PlayedPaper... announced) {
        fedDay = day;
        fed.clear();
        fed.addAll(List.of(announced));
    }

    /** Has the next requests go wrong, in that order. */
    public synchronized void then(Fault... next) {
        faults.addAll(List.of(next));
    }

    /** Leaves every request without an answer, until it is to go on. */
    public void hold() {
        answering = new CountDownLatch(1);
    }

    public void goOn() {
        answering.countDown();
    }

    /** The paths that were asked since the last time. */
    public synchronized List<String> asked() {
        List<String> since = asked.stream().map(Request::path).toList();
        asked.clear();
        return since;
    }

    public synchronized boolean hasBeenAsked() {
        return !asked.isEmpty();
    }

    /** The requests since the last time, in their order. */
    public synchronized List<Request> requests() {
        List<Request> since = List.copyOf(asked);
        asked.clear();
        return since;
    }

    public static Fault status(int code) {
        return exchange -> send(exchange, code, "");
    }

    public static Fault body(String text) {
        return exchange -> send(exchange, 200, text);
    }

    private void answer(HttpExchange exchange) throws IOException {
        Fault fault;
        synchronized (this) {
            asked.add(new Request(
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestHeaders().getFirst("User-Agent"),
                    Instant.now()));
            fault = faults.poll();
        }
        awaitAnswering();
        if (fault != null) {
            fault.to(exchange);
            return;
        }
        String path = exchange.getRequestURI().getPath();
        String query = decoded(exchange.getRequestURI().getRawQuery());
        if (path.equals("/oai")) {
            send(exchange, 200, oai(query));
        } else if (path.startsWith("/rss/")) {
            send(exchange, 200, rss());
        } else {
            send(exchange, 200, api(query));
        }
    }

    private void awaitAnswering() {
        try {
            answering.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized String api(String query) {
        String ids = parameter(query, "id_list");
        List<PlayedPaper> hits = ids.isEmpty()
                ? search(parameter(query, "search_query"), query.contains("sortOrder=descending"))
                : papers.stream()
                        .filter(paper -> Arrays.stream(ids.split(",")).anyMatch(id -> id.startsWith(paper.base())))
                        .toList();
        return """
                <feed xmlns="http://www.w3.org/2005/Atom"><opensearch:totalResults
                xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/">%d</opensearch:totalResults>%s</feed>
                """.formatted(hits.size(), joined(hits.stream().map(PlayedPaper::atomEntry)));
    }

    private List<PlayedPaper> search(String query, boolean latestFirst) {
        List<String> categories =
                CATEGORY.matcher(query).results().map(found -> found.group(1)).toList();
        Matcher window = WINDOW.matcher(query);
        Predicate<PlayedPaper> within = window.find()
                ? paper -> isBetween(MINUTE.format(paper.submitted()), window.group(1), window.group(2))
                : paper -> true;
        Comparator<PlayedPaper> order = Comparator.comparing(PlayedPaper::updated);
        return papers.stream()
                .filter(paper -> paper.categories().stream().anyMatch(categories::contains))
                .filter(within)
                .sorted(latestFirst ? order.reversed() : order)
                .toList();
    }

    private static boolean isBetween(String minute, String from, String to) {
        return minute.compareTo(from) >= 0 && minute.compareTo(to) <= 0;
    }

    private synchronized String rss() {
        String day = fedDay == null
                ? ""
                : "<pubDate>%s</pubDate>"
                        .formatted(DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                fedDay.atTime(LocalTime.MIDNIGHT).atZone(ZoneId.of("America/New_York"))));
        return """
                <rss xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns:dc="http://purl.org/dc/elements/1.1/" version="2.0">
                <channel><title>cs.CL updates on arXiv.org</title>%s%s</channel></rss>
                """.formatted(day, joined(fed.stream().map(PlayedPaper::rssItem)));
    }

    private synchronized String oai(String query) {
        String day = parameter(query, "from");
        String records = joined(papers.stream()
                .filter(paper -> paper.listingDay().toString().equals(day))
                .filter(paper ->
                        paper.categories().stream().anyMatch(code -> code.startsWith(parameter(query, "set") + ".")))
                .map(PlayedPaper::oaiRecord));
        String found = records.isEmpty()
                ? "<error code=\"noRecordsMatch\">No records match</error>"
                : "<ListRecords>" + records + "</ListRecords>";
        return "<OAI-PMH xmlns=\"http://www.openarchives.org/OAI/2.0/\"><responseDate>" + Instant.EPOCH
                + "</responseDate><request verb=\"ListRecords\"/>" + found + "</OAI-PMH>";
    }

    private static String joined(Stream<String> parts) {
        return parts.collect(Collectors.joining());
    }

    private static String decoded(@Nullable String query) {
        return query == null ? "" : URLDecoder.decode(query, StandardCharsets.UTF_8);
    }

    private static String parameter(String query, String name) {
        return Stream.of(query.split("&"))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> part.substring(name.length() + 1))
                .findFirst()
                .orElse("");
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}

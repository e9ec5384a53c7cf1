package app.diglot.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A chat service that does not translate, but answers in its form with Chinese words about nothing, or with the fault that is played. */
public final class PlayedTranslator implements AutoCloseable {

    /** What a service may do instead of translating. */
    public enum Fault {
        NONE,
        LIMITED,
        BROKEN,
        SLOW,
        BAD_JSON,
        CHATTER,
        PLACEHOLDER,
        DROPPED_FORMULAS,
        CHANGED_NUMBERS,
        SHORTENED,
        MERGED,
        REFUSAL,
        INJECTION,
        WRONG_KEY,
        CUT
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern KEPT = Pattern.compile("\\$[^$]*\\$|[\\w.%-]*\\d[\\w.%-]*");
    private static final Pattern FORMULA = Pattern.compile("\\$[^$]*\\$");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final String PROSE =
            "本文讨论一种新方法及其理论依据并在若干公开数据上比较它与已有做法的差别结果显示该方法更稳定也更省时" + "我们还分析了各组成部分的作用以及失败的情形最后给出可供他人使用的代码和今后研究的方向供读者参考";
    private static final double LENGTH_RATIO = 0.4;
    private static final int NOT_THE_SAME = 3;

    private final HttpServer server;
    private volatile Fault fault = Fault.NONE;
    private volatile long delay;

    public PlayedTranslator() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    /** Up to and with {@code /v1}. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    /** Does this from now on. */
    public void play(Fault next) {
        fault = next;
        delay = 0;
    }

    /** Translates from now on, after so many milliseconds each time. */
    public void takeItsTime(long milliseconds) {
        fault = Fault.NONE;
        delay = milliseconds;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            JsonNode request = JSON.readTree(exchange.getRequestBody().readAllBytes());
            sleep(fault == Fault.SLOW ? 20_000 : delay);
            switch (fault) {
                case LIMITED -> {
                    exchange.getResponseHeaders().add("Retry-After", "1");
                    exchange.sendResponseHeaders(429, -1);
                }
                case BROKEN -> exchange.sendResponseHeaders(500, -1);
                case WRONG_KEY -> exchange.sendResponseHeaders(401, -1);
                case CUT -> {
                    byte[] body = bytes(completion(segments(request)));
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body, 0, body.length / 2);
                }
                case BAD_JSON -> {
                    String content = segments(request);
                    send(exchange, completion(content.substring(0, content.length() / 2)));
                }
                default -> send(exchange, completion(segments(request)));
            }
        }
    }

    private String segments(JsonNode request) {
        JsonNode asked = JSON.readTree(
                        request.path("messages").path(1).path("content").asString())
                .path("segments");
        List<String> texts = new ArrayList<>();
        asked.forEach(segment -> texts.add(played(segment.path("text").asString())));
        if (fault == Fault.MERGED) {
            texts.addFirst(String.join("", texts));
            texts.subList(1, texts.size()).clear();
            texts.add("");
        }
        ObjectNode content = JSON.createObjectNode();
        ArrayNode segments = content.putArray("segments");
        for (int i = 0; i < texts.size(); i++) {
            segments.addObject().put("id", i + 1).put("text", texts.get(i));
        }
        return JSON.writeValueAsString(content);
    }

    private String played(String source) {
        UnaryOperator<String> played = switch (fault) {
            case CHATTER -> text -> "好的，我会按照您的要求翻译：" + text;
            case PLACEHOLDER -> text -> "xxx";
            case DROPPED_FORMULAS -> text -> FORMULA.matcher(text).replaceAll("");
            case CHANGED_NUMBERS ->
                text -> DIGIT.matcher(text)
                        .replaceAll(digit -> "" + (Integer.parseInt(digit.group()) + NOT_THE_SAME) % 10);
            case SHORTENED -> text -> text.substring(0, Math.max(1, text.length() / 3));
            case REFUSAL -> text -> "抱歉，我无法翻译这段内容。";
            case INJECTION -> text -> text + "<script>alert(1)</script><a href=\"javascript:alert(1)\">x</a>";
            default -> text -> text;
        };
        return played.apply(translated(source));
    }

    /** Of the usual length, with the formulas and numbers of the source. */
    private static String translated(String source) {
        String kept = KEPT.matcher(source).results().map(found -> found.group()).collect(Collectors.joining("，"));
        int length = Math.clamp((int) (source.length() * LENGTH_RATIO), 4, PROSE.length());
        return PROSE.substring(0, length) + (kept.isEmpty() ? "" : "，" + kept) + (source.endsWith(".") ? "。" : "");
    }

    private static String completion(String content) {
        ObjectNode body = JSON.createObjectNode();
        body.putArray("choices")
                .addObject()
                .putObject("message")
                .put("role", "assistant")
                .put("content", content);
        return JSON.writeValueAsString(body);
    }

    private static void send(HttpExchange exchange, String body) throws IOException {
        exchange.sendResponseHeaders(200, bytes(body).length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes(body));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

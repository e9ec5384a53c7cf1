package app.diglot.publishing;

import tools.jackson.databind.json.JsonMapper;

/** How issues are written and read; of its own, so that no setting of the web's JSON can change what is stored. */
final class IssueJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private IssueJson() {}

    static String write(Object document) {
        return MAPPER.writeValueAsString(document);
    }

    static <T> T read(String json, Class<T> type) {
        return MAPPER.readValue(json, type);
    }
}

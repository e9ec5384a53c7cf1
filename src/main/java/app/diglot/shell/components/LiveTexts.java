package app.diglot.shell.components;

import app.diglot.shared.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Who is in which text now, and word of each save to everybody who has the text before them; on this server alone. */
@Component
public class LiveTexts {

    /** Somebody who has a text open. Calls come from other people's threads. */
    public interface Reader {

        /** Whether this person is typing in the text at the moment. */
        boolean isWriting();

        PersonId person();

        String name();

        void others(List<String> names);

        void changed(String content, long version, String by, Instant at);
    }

    private final Map<String, List<Reader>> readers = new ConcurrentHashMap<>();

    public void open(String key, Reader reader) {
        readers.computeIfAbsent(key, unused -> new CopyOnWriteArrayList<>()).add(reader);
        reader.others(writersBeside(key, reader));
    }

    public void close(String key, Reader reader) {
        readers.computeIfPresent(key, (unused, present) -> {
            present.remove(reader);
            return present.isEmpty() ? null : present;
        });
        tellWhoIsThere(key);
    }

    /** Tells everybody who has this text open who writes in it now. */
    public void tellWhoIsThere(String key) {
        of(key).forEach(reader -> reader.others(writersBeside(key, reader)));
    }

    /** Tells everybody but the writer what the text says now. */
    public void saved(String key, Reader writer, String content, long version, Instant at) {
        of(key).stream()
                .filter(reader -> reader != writer)
                .forEach(reader -> reader.changed(content, version, writer.name(), at));
    }

    /** Tells everybody what the text says now that something else than a person's field has stored it. */
    public void stored(String key, String content, long version, String by, Instant at) {
        of(key).forEach(reader -> reader.changed(content, version, by, at));
    }

    /** A person’s own other windows are no colleagues. */
    private List<String> writersBeside(String key, Reader self) {
        return of(key).stream()
                .filter(reader -> !reader.person().equals(self.person()) && reader.isWriting())
                .map(Reader::name)
                .distinct()
                .toList();
    }

    private List<Reader> of(String key) {
        return readers.getOrDefault(key, List.of());
    }
}

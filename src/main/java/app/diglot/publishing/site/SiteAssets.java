package app.diglot.publishing.site;

import app.diglot.shared.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The styles and the icon, named by their content so that browsers may keep them for good. */
@Component
class SiteAssets {

    private final Asset stylesheet = Asset.of(
            "site", "css", new MediaType("text", "css", StandardCharsets.UTF_8), "tokens.css", "math.css", "site.css");
    private final Asset icon =
            Asset.of("icon", "svg", new MediaType("image", "svg+xml", StandardCharsets.UTF_8), "icon.svg");
    private final Map<String, Asset> byName =
            Stream.of(stylesheet, icon).collect(Collectors.toMap(Asset::name, Function.identity()));

    record Asset(String name, MediaType type, String content) {

        private static Asset of(String name, String ending, MediaType type, String... files) {
            String content = List.of(files).stream().map(Asset::read).collect(Collectors.joining("\n"));
            String hash = Fingerprint.of(content).value().substring(0, 12);
            return new Asset(name + "." + hash + "." + ending, type, content);
        }

        private static String read(String file) {
            try {
                return new ClassPathResource("site/" + file).getContentAsString(StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String href() {
            return "/assets/" + name;
        }
    }

    Asset stylesheet() {
        return stylesheet;
    }

    Asset icon() {
        return icon;
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}

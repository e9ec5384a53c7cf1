package app.diglot.publishing.site;

import app.diglot.publishing.pages.PageFiles;
import app.diglot.shared.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** The styles, the faces and the icon, named by their content so that browsers may keep them for good. */
@Component
class SiteAssets {

    private static final MediaType CSS = new MediaType("text", "css", StandardCharsets.UTF_8);
    private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);
    private static final MediaType WOFF2 = new MediaType("font", "woff2");

    private final List<Asset> faces = Stream.of(
                    "source-serif-4-latin-400-normal",
                    "source-serif-4-latin-600-normal",
                    "source-serif-4-latin-ext-400-normal",
                    "source-serif-4-latin-ext-600-normal")
            .map(face -> Asset.of(face, "woff2", WOFF2, read(face + ".woff2")))
            .toList();
    private final Asset stylesheet = Asset.of("site", "css", CSS, styles().getBytes(StandardCharsets.UTF_8));
    private final Asset icon = Asset.of("icon", "svg", SVG, read("icon.svg"));
    private final Map<String, Asset> byName = Stream.concat(faces.stream(), Stream.of(stylesheet, icon))
            .collect(Collectors.toMap(Asset::name, Function.identity()));

    /**
     * A file of the site.
     *
     * @param name with twelve hexadecimal digits of the content's fingerprint: {@code site.0123456789ab.css}
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Asset(String name, MediaType type, byte[] content) {

        private static Asset of(String name, String ending, MediaType type, byte[] content) {
            String hash =
                    Fingerprint.of(HexFormat.of().formatHex(content)).value().substring(0, 12);
            return new Asset(name + "." + hash + "." + ending, type, content);
        }

        String href() {
            return "/assets/" + name;
        }

        /** The faces for names beyond Western Europe are fetched by the pages that have some. */
        private boolean isNeededAtOnce() {
            return !name.contains("latin-ext");
        }

        /** The file's name before its content gave it one, as the stylesheet names it. */
        private String plainName() {
            return name.replaceFirst("\\.[0-9a-f]{12}\\.", ".");
        }
    }

    PageFiles ofEveryPage() {
        return new PageFiles(
                stylesheet.href(),
                faces.stream().filter(Asset::isNeededAtOnce).map(Asset::href).toList(),
                icon.href());
    }

    Optional<Asset> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private String styles() {
        String styles = Stream.of("fonts.css", "tokens.css", "math.css", "site.css")
                .map(file -> new String(read(file), StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
        for (Asset face : faces) {
            styles = styles.replace("url(" + face.plainName() + ")", "url(" + face.name() + ")");
        }
        return styles;
    }

    private static byte[] read(String file) {
        try {
            return new ClassPathResource("site/" + file).getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package app.diglot.publishing.site;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Changes with everything that makes a page other than the issue: templates, words, styles and the code that lays it out. */
@Component
class SiteVersion {

    private static final List<String> PARTS = List.of(
            "classpath*:app/diglot/templates/**/*.class",
            "classpath*:app/diglot/publishing/**/*.class",
            "classpath*:app/diglot/shared/*.class",
            "classpath*:messages/publishing_*.properties",
            "classpath*:site/*.css");
    private static final int BYTES = 8;

    private final String value;

    SiteVersion(ResourcePatternResolver resources) throws IOException, NoSuchAlgorithmException {
        MessageDigest hash = MessageDigest.getInstance("SHA-256");
        for (String part : PARTS) {
            Resource[] found = resources.getResources(part);
            Arrays.sort(found, Comparator.comparing(Resource::getDescription));
            for (Resource resource : found) {
                hash.update(resource.getContentAsByteArray());
            }
        }
        value = HexFormat.of().formatHex(hash.digest(), 0, BYTES);
    }

    String value() {
        return value;
    }
}

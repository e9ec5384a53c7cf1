package app.diglot.translation.drafts;

import app.diglot.translation.drafts.EngineFailed.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The key of a service as it stands now: a secret may be changed while Diglot runs. */
record Secret(String key, String keyFile) {

    private static final Logger LOG = LoggerFactory.getLogger(Secret.class);

    /**
     * @return empty for a service that wants none
     * @throws EngineFailed where the file with the key cannot be read
     */
    String read() throws EngineFailed {
        if (keyFile.isBlank()) {
            return key.strip();
        }
        try {
            return Files.readString(Path.of(keyFile)).strip();
        } catch (IOException e) {
            LOG.error("the file with the key of a translation service cannot be read", e);
            throw new EngineFailed(Reason.KEY);
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "Secret";
    }
}

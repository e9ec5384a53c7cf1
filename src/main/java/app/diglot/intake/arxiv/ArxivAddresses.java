package app.diglot.intake.arxiv;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where arXiv is asked, and how quickly. Fixed by the installation's settings, so that nothing pasted can lead Diglot elsewhere.
 *
 * @param api the whole address of the API
 * @param oai the whole address of OAI-PMH
 * @param feed what {@code /rss/CATEGORY+CATEGORY} follows
 * @param pdf what {@code /pdf/ID} follows
 * @param pace from one request to the next; less than arXiv's three seconds for loopback addresses only
 * @param contact whom arXiv may ask about our requests: an address of the web or of mail
 * @see <a href="https://info.arxiv.org/help/api/tou.html">arXiv API: Terms of Use, rate limits</a>
 */
@ConfigurationProperties("diglot.arxiv")
record ArxivAddresses(URI api, URI oai, URI feed, URI pdf, Duration pace, String contact) {

    private static final Duration ARXIVS_PACE = Duration.ofSeconds(3);

    ArxivAddresses {
        if (pace.compareTo(ARXIVS_PACE) < 0 && Stream.of(api, oai, feed, pdf).noneMatch(ArxivAddresses::isLoopback)) {
            throw new IllegalArgumentException(
                    "DIGLOT_ARXIV_PACE: arXiv allows one request every three seconds; less is for loopback addresses only");
        }
    }

    /** Whether arXiv is played by this machine. */
    boolean isPlayed() {
        return isLoopback(api);
    }

    /** From a request to that address to the next request. */
    Duration paceOf(URI address) {
        return pace.compareTo(ARXIVS_PACE) >= 0 || isLoopback(address) ? pace : ARXIVS_PACE;
    }

    private static boolean isLoopback(URI address) {
        try {
            return address.getHost() != null
                    && InetAddress.getByName(address.getHost()).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}

package app.diglot.intake.arxiv;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where arXiv is asked, and how quickly. Fixed by the installation's settings, so that nothing pasted can lead Diglot elsewhere.
 *
 * @param api the whole address of the API
 * @param pace from one request to the next; less than arXiv's three seconds for loopback addresses only
 * @param contact whom arXiv may ask about our requests: an address of the web or of mail
 * @see <a href="https://info.arxiv.org/help/api/tou.html">arXiv API: Terms of Use, rate limits</a>
 */
@ConfigurationProperties("diglot.arxiv")
record ArxivAddresses(URI api, Duration pace, String contact) {

    private static final Duration ARXIVS_PACE = Duration.ofSeconds(3);

    ArxivAddresses {
        if (pace.compareTo(ARXIVS_PACE) < 0 && !isLoopback(api)) {
            throw new IllegalArgumentException(
                    "DIGLOT_ARXIV_PACE: arXiv allows one request every three seconds; less is for loopback addresses only");
        }
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

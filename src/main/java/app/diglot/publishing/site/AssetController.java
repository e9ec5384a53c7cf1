package app.diglot.publishing.site;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AssetController {

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final SiteAssets assets;

    AssetController(SiteAssets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{name}")
    ResponseEntity<byte[]> asset(@PathVariable String name) {
        return assets.find(name)
                .map(asset -> ResponseEntity.ok()
                        .contentType(asset.type())
                        .cacheControl(FOR_GOOD)
                        .body(asset.content()))
                .orElseThrow(PageNotFound::new);
    }
}

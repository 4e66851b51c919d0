package id.anugerah.registration.region;

import id.anugerah.contracts.LocalText;
import id.anugerah.contracts.region.Region;
import id.anugerah.contracts.region.Regions;
import id.anugerah.kit.web.CommonRefusal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.util.List;
import java.util.Locale;

@RestController
@Tag(name = "Regions")
class RegionController {
    /** What the licence of the table asks to be shown with its data. */
    private static final LocalText NOTICE =
            new LocalText(
                    "Memuat informasi dari idn-area-data, tersedia di bawah Open Database License"
                            + " (ODbL) 1.0.",
                    "Contains information from idn-area-data"
                            + " (https://github.com/fityannugroho/idn-area-data), which is made"
                            + " available under the Open Database License (ODbL) 1.0"
                            + " (https://opendatacommons.org/licenses/odbl/1-0/).");

    record RegionView(
            String code,
            String name,
            String title,
            String category,
            String provinceCode,
            String zone,
            boolean eligible) {
        static RegionView of(Region region) {
            return new RegionView(
                    region.code(),
                    region.name(),
                    region.title(),
                    region.category(),
                    region.provinceCode(),
                    region.zone(),
                    region.eligible());
        }
    }

    record RegionList(List<RegionView> items, LocalText notice) {}

    @Operation(summary = "Provinces, regencies and cities, with the notice of their source")
    @GetMapping("/api/regions")
    RegionList regions(
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String province,
            @RequestParam(required = false) @Nullable String q) {
        var items =
                Regions.load().all().stream()
                        .filter(r -> category == null || r.category().equals(category))
                        .filter(r -> province == null || r.provinceCode().equals(province))
                        .filter(r -> q == null || matches(r, q))
                        .map(RegionView::of)
                        .toList();
        return new RegionList(items, NOTICE);
    }

    @Operation(summary = "One region by its code")
    @GetMapping("/api/regions/{code}")
    RegionView region(@PathVariable String code) {
        return Regions.load()
                .find(code)
                .map(RegionView::of)
                .orElseThrow(() -> CommonRefusal.NOT_FOUND.because(code));
    }

    private static boolean matches(Region region, String q) {
        return region.code().startsWith(q)
                || region.title()
                        .toLowerCase(Locale.ROOT)
                        .contains(q.strip().toLowerCase(Locale.ROOT));
    }
}

package id.anugerah.journeys.cast;

import id.anugerah.contracts.region.Region;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The officials of all local governments, drawn in one order so that no NIP is given twice. */
final class Roster {
    private record Seat(String code, Role role) {}

    private final Map<Seat, Official> officials = new HashMap<>();
    private final Set<String> nips = new HashSet<>();
    private final int season;
    private final String seed;

    Roster(int season, String seed, List<Region> regions) {
        this.season = season;
        this.seed = seed;
        for (Region region : regions) {
            for (Role role : Role.values()) {
                officials.put(new Seat(region.code(), role), draw(region, role));
            }
        }
    }

    Official get(Region region, Role role) {
        Official official = officials.get(new Seat(region.code(), role));
        if (official == null) {
            throw new IllegalArgumentException(region.title() + " cannot take part");
        }
        return official;
    }

    private Official draw(Region region, Role role) {
        NamePool pool = NamePool.ofProvince(region.provinceCode());
        for (int k = 0; ; k++) {
            Draws draws = Draws.of(seed, region.code(), role, k);
            Servant servant = Servant.draw(draws, pool, role.births(), season, role.studies());
            if (nips.add(servant.nip())) return Posts.appoint(region, role, servant, draws);
        }
    }
}

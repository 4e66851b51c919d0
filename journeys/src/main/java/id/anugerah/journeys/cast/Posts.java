package id.anugerah.journeys.cast;

import id.anugerah.contracts.region.Region;

import java.util.List;
import java.util.Locale;

/** Which office and rank goes with a role. */
final class Posts {
    private static final String UTAMA = "Pembina Utama (IV/e)";
    private static final String UTAMA_MADYA = "Pembina Utama Madya (IV/d)";
    private static final String UTAMA_MUDA = "Pembina Utama Muda (IV/c)";
    private static final String TINGKAT_SATU = "Pembina Tingkat I (IV/b)";

    private static final List<Post> OPERATORS =
            List.of(
                    new Post("Pranata Komputer Ahli Muda", "Penata Tingkat I (III/d)"),
                    new Post("Pranata Komputer Ahli Pertama", "Penata Muda Tingkat I (III/b)"),
                    new Post("Sandiman Ahli Muda", "Penata (III/c)"),
                    new Post("Sandiman Ahli Pertama", "Penata Muda Tingkat I (III/b)"),
                    new Post("Statistisi Ahli Pertama", "Penata Muda Tingkat I (III/b)"));

    private record Post(String title, String rank) {}

    private Posts() {}

    static Official appoint(Region region, Role role, Servant servant, Draws draws) {
        Post post = post(region, role, draws);
        return new Official(
                region,
                role,
                servant.person(),
                servant.nip(),
                post.title(),
                post.rank(),
                role == Role.SEKDA ? Agencies.SECRETARIAT : Agencies.INFORMATICS,
                mail(region, role));
    }

    private static Post post(Region region, Role role, Draws draws) {
        boolean province = region.category().equals(Region.PROVINCE);
        boolean higher = draws.chance(50);
        return switch (role) {
            case SEKDA -> new Post(new Titles(region).secretary(), secretaryRank(province, higher));
            case KADIS ->
                    new Post(
                            "Kepala " + Agencies.INFORMATICS + " " + region.title(),
                            informaticsRank(province, higher));
            case OPERATOR -> draws.pick(OPERATORS);
        };
    }

    private static String secretaryRank(boolean province, boolean higher) {
        if (province) return higher ? UTAMA : UTAMA_MADYA;
        return higher ? UTAMA_MADYA : UTAMA_MUDA;
    }

    private static String informaticsRank(boolean province, boolean higher) {
        if (province) return higher ? UTAMA_MADYA : UTAMA_MUDA;
        return higher ? UTAMA_MUDA : TINGKAT_SATU;
    }

    private static String mail(Region region, Role role) {
        String local = role.name().toLowerCase(Locale.ROOT);
        return local + "." + region.code().replace(".", "") + "@demo.example";
    }
}

package id.anugerah.journeys.client;

import java.util.Map;

/** Which service answers a path, as far as a client can guess from what it was told before. */
final class Route {
    private static final Map<String, String> SERVICES =
            Map.ofEntries(
                    Map.entry("dossiers", "evidence"),
                    Map.entry("files", "evidence"),
                    Map.entry("submissions", "evidence"),
                    Map.entry("stages", "scoring"),
                    Map.entry("sheets", "scoring"),
                    Map.entry("decisions", "scoring"),
                    Map.entry("results", "scoring"),
                    Map.entry("entrants", "scoring"),
                    Map.entry("letters", "notification"));

    private Route() {}

    static String of(String path) {
        String[] steps = path.split("[/?]", 4);
        return SERVICES.getOrDefault(steps.length > 2 ? steps[2] : "", "registration");
    }
}

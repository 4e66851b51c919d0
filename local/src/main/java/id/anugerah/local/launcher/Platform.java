package id.anugerah.local.launcher;

import static id.anugerah.local.launcher.Program.Order.INFRASTRUCTURE;
import static id.anugerah.local.launcher.Program.Order.SERVICES;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All programs of the platform and what each is told. */
final class Platform {
    private static final String READINESS = "/actuator/health/readiness";

    private final Place place;
    private final Season season;
    private final Map<String, String> env;
    private final String java;
    private final Apps apps;

    Platform(Place place, Season season, Map<String, String> env, String java, Apps apps) {
        this.place = place;
        this.season = season;
        this.env = env;
        this.java = java;
        this.apps = apps;
    }

    /** The modules whose programs must be unpacked before they start. */
    static List<String> modules() {
        return List.of(
                "gateway",
                "registration-service",
                "evidence-service",
                "scoring-service",
                "notification-service");
    }

    List<Program> programs() {
        var all = new ArrayList<>(List.of(broker(), store(), inbox()));
        if (season.services()) {
            all.add(gateway());
            all.add(registration());
            all.add(evidence());
            all.add(notification());
            for (int i = 1; i <= season.scorers(); i++) {
                all.add(scoring(i));
            }
        }
        return all;
    }

    /** A program by name; scoring instances beyond those of the start can be named too. */
    Program program(String name) {
        for (int i = 1; i <= Ports.MOST_SCORERS; i++) {
            if (name.equals("scoring-" + i)) {
                return scoring(i);
            }
        }
        return switch (name) {
            case "broker" -> broker();
            case "store" -> store();
            case "inbox" -> inbox();
            case "gateway" -> gateway();
            case "registration" -> registration();
            case "evidence" -> evidence();
            case "notification" -> notification();
            case "scoring" -> scoring(1);
            default ->
                    throw new LaunchRefused(
                            "There is no program \""
                                    + name
                                    + "\"; there are broker, store, inbox, gateway, registration,"
                                    + " evidence, notification and scoring-1 to scoring-"
                                    + Ports.MOST_SCORERS
                                    + ".");
        };
    }

    private Program broker() {
        var ports = season.ports();
        return own(
                "broker",
                "id.anugerah.local.broker.BrokerMain",
                List.of(ports.broker(), ports.controller()),
                Health.kafka(ports.broker()),
                Map.of(
                        "ANUGERAH_BROKER_PORT", String.valueOf(ports.broker()),
                        "ANUGERAH_BROKER_DIR", place.data().resolve("broker").toString()));
    }

    private Program store() {
        var port = season.ports().store();
        return own(
                "store",
                "id.anugerah.local.store.StoreMain",
                List.of(port),
                Health.mongo(port),
                Map.of(
                        "ANUGERAH_STORE_PORT", String.valueOf(port),
                        "ANUGERAH_STORE_DIR", place.data().resolve("store").toString()));
    }

    private Program inbox() {
        var ports = season.ports();
        return own(
                "inbox",
                "id.anugerah.local.inbox.InboxMain",
                List.of(ports.inbox(), ports.smtp()),
                Health.http(ports.inbox(), "/api/messages?limit=1"),
                Map.of(
                        "ANUGERAH_INBOX_SMTP_PORT", String.valueOf(ports.smtp()),
                        "ANUGERAH_INBOX_WEB_PORT", String.valueOf(ports.inbox()),
                        "ANUGERAH_INBOX_DIR", place.data().resolve("inbox").toString()));
    }

    private Program own(
            String name,
            String main,
            List<Integer> ports,
            Health health,
            Map<String, String> more) {
        var command = java(name);
        command.add("-Dlogback.configurationFile=id/anugerah/local/logback.xml");
        command.add("-Danugerah.log=" + place.log(name));
        command.addAll(List.of("-cp", apps.ownClassPath(), main));
        return new Program(name, INFRASTRUCTURE, ports.getFirst(), ports, command, more, health);
    }

    private Program registration() {
        var port = season.ports().registration();
        return service("registration", "registration-service", port, Map.of());
    }

    private Program evidence() {
        return service("evidence", "evidence-service", season.ports().evidence(), Map.of());
    }

    private Program scoring(int instance) {
        return service(
                "scoring-" + instance,
                "scoring-service",
                season.ports().scoring(instance),
                Map.of());
    }

    private Program notification() {
        var port = season.ports().notification();
        return service("notification", "notification-service", port, Map.of());
    }

    private Program gateway() {
        var ports = season.ports();
        var management = ports.gatewayManagement();
        var more =
                Map.of(
                        "ANUGERAH_REGISTRATION_URLS",
                        "http://127.0.0.1:" + ports.registration(),
                        "ANUGERAH_EVIDENCE_URLS",
                        "http://127.0.0.1:" + ports.evidence(),
                        "ANUGERAH_SCORING_URLS",
                        ports.scoringUrls(season.scorers()),
                        "ANUGERAH_NOTIFICATION_URLS",
                        "http://127.0.0.1:" + ports.notification(),
                        "MANAGEMENT_SERVER_PORT",
                        String.valueOf(management),
                        "MANAGEMENT_SERVER_ADDRESS",
                        "127.0.0.1");
        var gateway = service("gateway", "gateway", ports.gateway(), more);
        return new Program(
                gateway.name(),
                gateway.order(),
                gateway.port(),
                List.of(ports.gateway(), management),
                gateway.command(),
                gateway.env(),
                Health.http(management, READINESS));
    }

    private Program service(String name, String module, int port, Map<String, String> more) {
        var command = java(name);
        command.addAll(
                List.of("-jar", apps.isBuilt(module) ? apps.unpacked(module).toString() : module));
        var told = new HashMap<>(everyService());
        told.put("SERVER_PORT", String.valueOf(port));
        told.put("ANUGERAH_INSTANCE", name);
        told.put("LOGGING_FILE_NAME", place.log(name).toString());
        told.putAll(more);
        return new Program(
                name, SERVICES, port, List.of(port), command, told, Health.http(port, READINESS));
    }

    private Map<String, String> everyService() {
        var ports = season.ports();
        var address = "http://localhost:" + ports.gateway();
        var told = new HashMap<String, String>();
        told.put("SERVER_ADDRESS", "127.0.0.1");
        told.put("ANUGERAH_PREFIX", env.getOrDefault("ANUGERAH_PREFIX", "anugerah-"));
        told.put("ANUGERAH_MONGODB_URI", "mongodb://127.0.0.1:" + ports.store());
        told.put("ANUGERAH_KAFKA", "127.0.0.1:" + ports.broker());
        told.put("ANUGERAH_DATA", place.data().toString());
        told.put("ANUGERAH_SECRETS", place.secrets().toString());
        told.put("ANUGERAH_SMTP_HOST", "127.0.0.1");
        told.put("ANUGERAH_SMTP_PORT", String.valueOf(ports.smtp()));
        told.put("ANUGERAH_ISSUER", address);
        told.put("ANUGERAH_PUBLIC_URL", address);
        told.put("ANUGERAH_JWKS_URI", "http://127.0.0.1:" + ports.registration() + "/oauth2/jwks");
        told.put("ANUGERAH_DEMO", "true");
        told.put("LOGGING_THRESHOLD_CONSOLE", "OFF");
        told.put("SPRING_MAIN_BANNER_MODE", "off");
        told.put("LOGGING_LOGBACK_ROLLINGPOLICY_MAX_FILE_SIZE", "10MB");
        told.put("LOGGING_LOGBACK_ROLLINGPOLICY_MAX_HISTORY", "7");
        told.put("LOGGING_LOGBACK_ROLLINGPOLICY_TOTAL_SIZE_CAP", "50MB");
        return told;
    }

    private List<String> java(String name) {
        var command = new ArrayList<String>();
        command.add(java);
        command.addAll(Machine.flags(env));
        command.add(Machine.heap(env, name.replaceFirst("-\\d+$", "")));
        command.add("-XX:ErrorFile=" + place.logs().resolve(name + ".crash"));
        command.add("-Danugerah.program=" + name);
        return command;
    }
}

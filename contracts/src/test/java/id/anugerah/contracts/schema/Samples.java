package id.anugerah.contracts.schema;

import id.anugerah.contracts.LocalText;
import id.anugerah.contracts.edition.Rules;
import id.anugerah.contracts.edition.Rules.Aspect;
import id.anugerah.contracts.edition.Rules.Category;
import id.anugerah.contracts.edition.Rules.Criterion;
import id.anugerah.contracts.edition.Rules.Entrants;
import id.anugerah.contracts.edition.Rules.Indicator;
import id.anugerah.contracts.edition.Rules.Instrument;
import id.anugerah.contracts.edition.Rules.OutcomeKind;
import id.anugerah.contracts.edition.Rules.Rubric;
import id.anugerah.contracts.edition.Rules.StageKind;
import id.anugerah.contracts.edition.Rules.StageRules;
import id.anugerah.contracts.edition.Schedule;
import id.anugerah.contracts.edition.Schedule.Window;
import id.anugerah.contracts.evidence.DossierEvent.Claim;
import id.anugerah.contracts.scoring.StandingEvent.CriterionScore;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A first example of each event, with every field filled; examples may be edited afterwards. */
final class Samples {
    private static final String SHA =
            "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";

    private static final Map<String, Object> VALUES =
            Map.ofEntries(
                    Map.entry("Person.id", "pe-4b1f7c2e"),
                    Map.entry("Person.name", "Ratna Wulandari"),
                    Map.entry("salutation", "Ibu"),
                    Map.entry("email", "ratna.wulandari@example.go.id"),
                    Map.entry("language", "id"),
                    Map.entry("Edition.id", "ed-adlga-2025"),
                    Map.entry("Entry.id", "en-7d30a9c4"),
                    Map.entry("Entry.code", "33.74"),
                    Map.entry("title", "Kota Semarang"),
                    Map.entry("category", "kota"),
                    Map.entry("provinceCode", "33"),
                    Map.entry("zone", "WIB"),
                    Map.entry("operator", "ac-19c5e870"),
                    Map.entry("sekda", "ac-52b8f01d"),
                    Map.entry("Account.id", "ac-19c5e870"),
                    Map.entry("Membership.id", "ms-e1a40b77"),
                    Map.entry("Invitation.id", "iv-5c1d90ab"),
                    Map.entry("Conflict.id", "cf-0b77d1e2"),
                    Map.entry("region", "53"),
                    Map.entry("account", "ac-19c5e870"),
                    Map.entry("person", "pe-4b1f7c2e"),
                    Map.entry("home", "33"),
                    Map.entry("invitedBy", "pe-90d2c6aa"),
                    Map.entry("edition", "ed-adlga-2025"),
                    Map.entry("entry", "en-7d30a9c4"),
                    Map.entry("Dossier.id", "dossier:en-7d30a9c4"),
                    Map.entry("Receipt.id", "rc-2f6d8b13"),
                    Map.entry("Receipt.schedule", 1),
                    Map.entry("at", Instant.parse("2025-06-20T09:41:07.125Z")),
                    Map.entry("answered", 3),
                    Map.entry("Closed.schedule", 2),
                    Map.entry("Closed.count", 412),
                    Map.entry("Closed.submitted", 398),
                    Map.entry("Stage.id", "stage:ed-adlga-2025:desk"),
                    Map.entry("Stage.code", "desk"),
                    Map.entry("entrants", 398),
                    Map.entry("stage", "stage:ed-adlga-2025:desk"),
                    Map.entry("Entrant.id", "entrant:en-7d30a9c4"),
                    Map.entry("Entrant.stage", "desk"),
                    Map.entry("Sheet.id", "sheet:ed-adlga-2025:desk:en-7d30a9c4:ac-6a3d9e21"),
                    Map.entry("assessor", "ac-6a3d9e21"),
                    Map.entry("assigned", 3),
                    Map.entry("submitted", 2),
                    Map.entry("Decision.id", "decision:ed-adlga-2025:desk:1"),
                    Map.entry("version", 1),
                    Map.entry("method", "weighted-mean.v1"),
                    Map.entry("inputs", SHA),
                    Map.entry("result", SHA),
                    Map.entry("digest", SHA),
                    Map.entry("manifestSha256", SHA),
                    Map.entry("entries", 398),
                    Map.entry("Standing.id", "standing:ed-adlga-2025:desk:1:en-7d30a9c4"),
                    Map.entry("rank", 2),
                    Map.entry("ranked", 93),
                    Map.entry("place", 2),
                    Map.entry("stageScore", "87.25"),
                    Map.entry("total", "86.90"),
                    Map.entry("reason", "Surat tugas belum ditandatangani."),
                    Map.entry("note", "Lengkapi bukti indikator 1.2."),
                    Map.entry("clockOffsetMillis", 86_400_000L),
                    Map.entry("demo", true),
                    Map.entry("active", true),
                    Map.entry("points", points()),
                    Map.entry(
                            "claims",
                            List.of(
                                    new Claim("1.1", 4, 2),
                                    new Claim("1.2", 3, 1),
                                    new Claim("2.1", 5, 3))),
                    Map.entry(
                            "criteria",
                            List.of(
                                    new CriterionScore("substance", "88.50"),
                                    new CriterionScore("evidence", "85.00"))),
                    Map.entry("rules", rules()),
                    Map.entry("schedule", schedule()));

    private Samples() {}

    static Object of(Class<?> payload) {
        return record(payload, payload);
    }

    private static Object record(Class<?> type, Class<?> event) {
        var components = type.getRecordComponents();
        try {
            var constructor =
                    type.getDeclaredConstructor(
                            Stream.of(components)
                                    .map(RecordComponent::getType)
                                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(
                    Stream.of(components).map(component -> value(component, event)).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(RecordComponent component, Class<?> event) {
        var type = component.getType();
        var owner = component.getDeclaringRecord().getSimpleName();
        var name = component.getName();
        for (var key : List.of(owner + "." + name, name)) {
            var value = VALUES.get(key);
            if (value != null && boxed(type).isInstance(value)) return value;
        }
        if (type.isRecord()) return record(type, event);
        if (type.isEnum()) return constant(type, event);
        if (type == List.class) {
            var generic = (ParameterizedType) component.getGenericType();
            var item = (Class<?>) generic.getActualTypeArguments()[0];
            return List.of(record(item, event));
        }
        throw new IllegalStateException("Samples has no value for " + owner + "." + name);
    }

    /** The constant that is named as the event is, such as SUBMITTED, or the first. */
    private static Object constant(Class<?> type, Class<?> event) {
        var name = event.getSimpleName().replaceAll("(?<=.)([A-Z])", "_$1");
        List<Object> constants = List.of(type.getEnumConstants());
        return constants.stream()
                .filter(constant -> constant.toString().equalsIgnoreCase(name))
                .findFirst()
                .orElse(constants.getFirst());
    }

    private static Class<?> boxed(Class<?> type) {
        if (type == int.class) return Integer.class;
        if (type == long.class) return Long.class;
        return type == boolean.class ? Boolean.class : type;
    }

    private static Map<String, Integer> points() {
        var points = new LinkedHashMap<String, Integer>();
        points.put("substance", 88);
        points.put("evidence", 85);
        return points;
    }

    private static Schedule schedule() {
        return new Schedule(
                2,
                List.of(
                        window(Schedule.REGISTRATION, "2025-03-01", "2025-04-30"),
                        window(Schedule.SUBMISSION, "2025-05-01", "2025-07-05"),
                        window("stage:desk", "2025-07-07", "2025-08-08")),
                "Hari libur nasional digeser.");
    }

    private static Window window(String code, String opens, String lastDay) {
        return new Window(
                code, Instant.parse(opens + "T00:00:00Z"), Instant.parse(lastDay + "T10:00:00Z"));
    }

    private static Rules rules() {
        var instrument =
                new Instrument(
                        "adlga-instrument",
                        new LocalText("Instrumen penilaian", "Assessment instrument"),
                        3,
                        List.of(
                                new LocalText("Dasar", "Basic"),
                                new LocalText("Berkembang", "Developing"),
                                new LocalText("Maju", "Advanced")),
                        "Panduan 2025",
                        true,
                        List.of(new Aspect("1", new LocalText("Tata kelola", "Governance"))),
                        List.of(
                                indicator("1.1", "Kebijakan", "Policy", "60", true),
                                indicator("1.2", "Anggaran", "Budget", "40", false)));
        var rubric =
                new Rubric(
                        new LocalText("Penilaian berkas", "Desk assessment"),
                        true,
                        List.of(
                                criterion("substance", "Substansi", "Substance", "60"),
                                criterion("evidence", "Bukti", "Evidence", "40")));
        var desk =
                new StageRules(
                        "desk",
                        StageKind.DESK,
                        new LocalText("Penilaian berkas", "Desk assessment"),
                        rubric,
                        3,
                        2,
                        40,
                        Map.of("desk", new BigDecimal("100")),
                        List.of("criterion:substance", "advance-all"),
                        OutcomeKind.CUT,
                        20,
                        new BigDecimal("60.00"));
        return new Rules(
                "adlga-2025",
                new LocalText("Anugerah Pemerintah Daerah", "Local Government Award"),
                2025,
                Entrants.GOVERNMENT,
                List.of(
                        new Category("provinsi", new LocalText("Provinsi", "Province")),
                        new Category("kabupaten", new LocalText("Kabupaten", "Regency")),
                        new Category("kota", new LocalText("Kota", "City"))),
                instrument,
                List.of(desk));
    }

    private static Indicator indicator(
            String code, String id, String en, String weight, boolean evidenceRequired) {
        return new Indicator(
                code, "1", new LocalText(id, en), new BigDecimal(weight), evidenceRequired);
    }

    private static Criterion criterion(String code, String id, String en, String weight) {
        return new Criterion(code, new LocalText(id, en), new BigDecimal(weight));
    }
}

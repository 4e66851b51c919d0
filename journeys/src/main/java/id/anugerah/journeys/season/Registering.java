package id.anugerah.journeys.season;

import id.anugerah.journeys.client.Call;
import id.anugerah.journeys.client.CallRefused;
import id.anugerah.journeys.client.Gateway;
import id.anugerah.journeys.client.Marks;
import id.anugerah.journeys.client.Session;
import id.anugerah.journeys.season.Chronicle.Kind;

import java.util.LinkedHashMap;
import java.util.Map;

/** Operators register, and the secretariat judges what they hand in. */
final class Registering {
    private static final int ATTEMPTS = 5;

    private final Gateway gateway;
    private final Programme programme;
    private final Staff staff;
    private final Chronicle chronicle;
    private final String run;

    Registering(
            Gateway gateway, Programme programme, Staff staff, Chronicle chronicle, String run) {
        this.gateway = gateway;
        this.programme = programme;
        this.staff = staff;
        this.chronicle = chronicle;
        this.run = run;
    }

    /** From the first click to the verified registration, with what happens in between. */
    Registered register(Party party, Story story) {
        var marks = new Marks();
        var operator = gateway.signIn(party.operator()).about(programme.marks()).about(marks);
        var secretariat = staff.secretariat().about(programme.marks()).about(marks);
        String entry = begin(party, operator);
        String path = "/api/entries/" + entry;
        var registered = new Registered(party, story, entry, marks, operator);
        switch (story) {
            case RETURNED -> {
                submit(registered);
                secretariat.post(path + "/return", reason("NIP dan surat tugas tidak sesuai."));
                chronicle.entry(Kind.RETURNED, registered.entry());
                correct(registered);
            }
            case REJECTED -> {
                submit(registered);
                secretariat.post(path + "/rejection", reason("Surat tugas tidak ditandatangani."));
                chronicle.entry(Kind.REJECTED, registered.entry());
                secretariat.post(path + "/reopening", reason("Surat tugas asli sudah diterima."));
                chronicle.entry(Kind.REOPENED, registered.entry());
                correct(registered);
            }
            case BACK_AGAIN -> {
                submit(registered);
                operator.post(path + "/withdrawal", reason("Menunggu persetujuan pimpinan."));
                chronicle.entry(Kind.WITHDRAWN, registered.entry());
                secretariat.post(path + "/reopening", reason("Pimpinan sudah menyetujui."));
                chronicle.entry(Kind.REOPENED, registered.entry());
                correct(registered);
            }
            case PLAIN, SENT_BACK, LAPSING, LEAVING -> {}
        }
        submit(registered);
        secretariat.post(path + "/verification", null);
        chronicle.entry(Kind.VERIFIED, registered.entry());
        return registered;
    }

    /** One who registers and leaves again before anybody has looked. */
    String registerAndWithdraw(Party party) {
        var operator = gateway.signIn(party.operator()).about(programme.marks()).about(new Marks());
        String entry = begin(party, operator);
        operator.post(
                "/api/entries/" + entry + "/withdrawal", reason("Tidak jadi ikut pada tahun ini."));
        chronicle.entry(Kind.WITHDRAWN, entry);
        return entry;
    }

    /** One who has not handed anything in yet. */
    Registered begin(Party party) {
        var marks = new Marks();
        var operator = gateway.signIn(party.operator()).about(programme.marks()).about(marks);
        return new Registered(party, Story.PLAIN, begin(party, operator), marks, operator);
    }

    private String begin(Party party, Session operator) {
        Map<String, Object> form = new LinkedHashMap<>(party.application());
        form.put("edition", programme.id());
        form.put("code", party.code());
        String key = run + "|entry|" + party.code();
        String entry = operator.create("/api/entries", form, key);
        if (!programme.isForGroups()) attachLetter(party, operator, entry);
        return entry;
    }

    private void attachLetter(Party party, Session operator, String entry) {
        var letter = party.assignmentLetter();
        var filed =
                operator.send(
                                Call.upload(
                                        "/api/files?entry=" + entry + "&purpose=assignment-letter",
                                        letter.bytes(),
                                        letter.mediaType(),
                                        letter.fileName(),
                                        run + "|letter|" + party.code()))
                        .json();
        chronicle.filed();
        replace(
                operator,
                "/api/entries/" + entry,
                "/assignment-letter",
                Map.of(
                        "file",
                        filed.path("id").asString(),
                        "sha256",
                        filed.path("sha256").asString()));
    }

    private void submit(Registered registered) {
        registered.operator().post("/api/entries/" + registered.entry() + "/submission", null);
        chronicle.entry(Kind.SUBMITTED, registered.entry());
    }

    private void correct(Registered registered) {
        String path = "/api/entries/" + registered.entry();
        replace(registered.operator(), path, "", registered.party().application());
    }

    /** Replaces a part of the registration as it stands now. */
    private static void replace(Session operator, String path, String part, Object form) {
        for (int attempt = 1; ; attempt++) {
            String tag = operator.send(Call.get(path)).entityTag();
            try {
                operator.send(Call.put(path + part, form).ifMatch(tag));
                return;
            } catch (CallRefused refused) {
                // a first attempt whose answer was lost has changed the version
                if (refused.status() != 412 || attempt == ATTEMPTS) throw refused;
            }
        }
    }

    private static Map<String, Object> reason(String text) {
        return Map.of("reason", text);
    }
}

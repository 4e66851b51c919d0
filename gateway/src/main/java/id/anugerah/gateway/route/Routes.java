package id.anugerah.gateway.route;

import static id.anugerah.gateway.route.Service.EVIDENCE;
import static id.anugerah.gateway.route.Service.NOTIFICATION;
import static id.anugerah.gateway.route.Service.REGISTRATION;
import static id.anugerah.gateway.route.Service.SCORING;
import static id.anugerah.gateway.route.SignIn.ALWAYS;
import static id.anugerah.gateway.route.SignIn.NEVER;
import static id.anugerah.gateway.route.SignIn.TO_WRITE;

import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;

import java.util.List;
import java.util.Optional;

/** The route table: every path that leads to a service. No path matches two rows. */
public final class Routes {
    private static final DataSize FORM = DataSize.ofMegabytes(1);
    private static final DataSize UPLOAD = DataSize.ofMegabytes(256);

    // seconds until the answer begins
    private static final int SIGN_IN = 5;
    private static final int USUAL = 10;
    private static final int UPLOADING = 600;

    /** The rows. */
    public static final List<Row> TABLE =
            List.of(
                    Row.of("/api/editions/**", REGISTRATION, FORM, USUAL, TO_WRITE),
                    Row.of("/api/templates/**", REGISTRATION, FORM, USUAL, TO_WRITE),
                    Row.of("/api/regions/**", REGISTRATION, FORM, USUAL, TO_WRITE),
                    Row.of("/api/entries/**", REGISTRATION, FORM, USUAL, ALWAYS),
                    Row.of("/api/accounts/**", REGISTRATION, FORM, USUAL, ALWAYS),
                    Row.of("/api/signing-keys/**", REGISTRATION, FORM, USUAL, ALWAYS),
                    Row.of("/api/invitations/**", REGISTRATION, FORM, USUAL, ALWAYS),
                    Row.of("/api/memberships/**", REGISTRATION, FORM, USUAL, ALWAYS),
                    Row.of("/api/verifications/**", REGISTRATION, FORM, USUAL, ALWAYS),
                    Row.of("/api/overview/**", REGISTRATION, FORM, USUAL, ALWAYS),
                    Row.of("/api/participants/**", REGISTRATION, FORM, USUAL, TO_WRITE),
                    Row.of("/api/history/**", REGISTRATION, FORM, USUAL, TO_WRITE),
                    Row.of("/api/audit/**", REGISTRATION, FORM, USUAL, ALWAYS),
                    Row.of("/api/sign-in/**", REGISTRATION, FORM, SIGN_IN, NEVER),
                    Row.of("/oauth2/**", REGISTRATION, FORM, SIGN_IN, NEVER),
                    Row.of("/.well-known/**", REGISTRATION, FORM, SIGN_IN, NEVER),
                    Row.of("/api/dossiers/**", EVIDENCE, FORM, USUAL, ALWAYS),
                    Row.of("/api/files/**", EVIDENCE, UPLOAD, UPLOADING, ALWAYS),
                    Row.of("/api/submissions/**", EVIDENCE, FORM, USUAL, ALWAYS),
                    Row.of("/api/stages/**", SCORING, FORM, USUAL, ALWAYS),
                    Row.of("/api/sheets/**", SCORING, FORM, USUAL, ALWAYS),
                    Row.of("/api/conflicts/**", SCORING, FORM, USUAL, ALWAYS),
                    Row.of("/api/decisions/**", SCORING, FORM, USUAL, ALWAYS),
                    Row.of("/api/results/**", SCORING, FORM, USUAL, TO_WRITE),
                    Row.of("/api/entrants/**", SCORING, FORM, USUAL, ALWAYS),
                    Row.page("/editions/{edition}/results/{stage}", SCORING, FORM, USUAL),
                    Row.of(
                            "/editions/{edition}/results/{stage}/card.png",
                            SCORING,
                            FORM,
                            USUAL,
                            TO_WRITE),
                    Row.of("/sitemap.xml", SCORING, FORM, USUAL, TO_WRITE),
                    Row.of("/api/letters/**", NOTIFICATION, FORM, USUAL, ALWAYS));

    private Routes() {}

    /** The row by which a request for this path would reach a service, if there is one. */
    public static Optional<Row> row(String path) {
        var requested = PathContainer.parsePath(path);
        return TABLE.stream().filter(row -> row.leads(requested)).findFirst();
    }
}

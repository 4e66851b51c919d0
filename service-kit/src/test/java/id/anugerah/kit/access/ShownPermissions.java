package id.anugerah.kit.access;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The table of permissions as people read it. */
final class ShownPermissions {
    private static final String HEAD =
            """
            # Who may do what

            Rendered from [permissions.csv](../contracts/src/main/resources/id/anugerah/permissions/permissions.csv), by which
            the services themselves decide, each from its own copy of the memberships; the gateway decides nothing of this.
            A test sends the request of every cell to each running service. To change who may do what, change the table and run
            `mvn -pl service-kit -am verify -Dpermissions.write=true`.

            A session acts in one role. Beside it counts what its account is to that which it wants to do something with:

            | | |
            |---|---|
            | operator, contributor, sekda | acts for the entry in question, or for one of the edition in question |
            | assessor | holds the sheet, or a sheet of the entry; of a conflict: is the one concerned |
            | assessor-unassigned | assesses in the edition, but not this |
            | secretariat, chair, auditor, ops | holds the office on the whole platform or in the edition in question |
            | …-elsewhere | holds the role for other entries, in other editions or, where something concerns the whole platform, in one edition only; everybody may sign in as an operator of nothing |
            | former | signed in with a role that the account does not hold any more |

            *Not found* (404) is the answer wherever the caller may not know that there is such a thing; *refused* (403) is for those
            who may read it. Without a session everything is 401 that is not for everybody. What is allowed here may still be
            impossible at the time (409), or need another person: nobody verifies, approves or publishes what they, somebody they
            invited or whoever invited them brought forward. A *part* is left out of an answer that its reader may have otherwise.
            """;

    private ShownPermissions() {}

    static String of(List<Permission> rows) {
        var shown = new StringBuilder(HEAD);
        var services = rows.stream().map(Permission::service).distinct().toList();
        for (var service : services) {
            shown.append("\n## ").append(service).append("\n");
            shown.append("| action | request | state | may | is refused | everybody else |\n");
            shown.append("|---|---|---|---|---|---|\n");
            rows.stream()
                    .filter(row -> row.service().equals(service))
                    .forEach(row -> shown.append(line(row)));
        }
        return shown.toString();
    }

    private static String line(Permission row) {
        var others = row.cell(Actor.FORMER);
        return "| %s | %s `%s` | %s | %s | %s | %s |\n"
                .formatted(
                        row.action(),
                        row.method(),
                        row.path(),
                        row.state().equals(Permission.ANY) ? "" : row.state(),
                        everybody(row) ? "everybody" : who(row, Cell.ALLOWED),
                        everybody(row) || others == Cell.NOT_ALLOWED
                                ? ""
                                : who(row, Cell.NOT_ALLOWED),
                        others(row, others));
    }

    private static boolean everybody(Permission row) {
        return row.cell(Actor.ANYBODY) == Cell.ALLOWED;
    }

    private static String who(Permission row, Cell cell) {
        if (cell == Cell.ALLOWED && row.cell(Actor.FORMER) == Cell.ALLOWED) {
            return "everybody signed in";
        }
        return Arrays.stream(Actor.values())
                .filter(actor -> row.cell(actor) == cell)
                .map(Actor::column)
                .collect(Collectors.joining(", "));
    }

    private static String others(Permission row, Cell cell) {
        return switch (cell) {
            case ALLOWED -> "";
            case NOT_ALLOWED -> "refused";
            case NOT_FOUND -> row.isPart() ? "left out" : "not found";
            case NOT_SIGNED_IN -> throw new IllegalArgumentException(row.action());
        };
    }
}

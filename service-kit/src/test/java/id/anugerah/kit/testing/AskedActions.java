package id.anugerah.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import id.anugerah.kit.access.Action;
import id.anugerah.kit.access.Actor;
import id.anugerah.kit.access.Cell;
import id.anugerah.kit.access.Permission;
import id.anugerah.kit.access.Permissions;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether a service asks for exactly those actions that the table of permissions has. */
public final class AskedActions {
    private AskedActions() {}

    /** Compares the actions of a service with its rows, and with what its code asks for. */
    public static <A extends Enum<A> & Action> void check(String service, Class<A> actions) {
        var known =
                Arrays.stream(actions.getEnumConstants())
                        .collect(Collectors.toMap(Enum::name, Action::key));
        var rows =
                Permissions.load().rows().stream()
                        .filter(row -> row.service().equals(service))
                        .filter(row -> !isLeftToTheDoor(row))
                        .map(Permission::action)
                        .collect(Collectors.toSet());
        assertThat(known.values()).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(asked(actions)).containsExactlyInAnyOrderElementsOf(known.keySet());
    }

    /** Where everybody may, or everybody who is signed in, nobody needs to be asked further. */
    private static boolean isLeftToTheDoor(Permission row) {
        var signedIn = row.cell(Actor.FORMER);
        return (row.cell(Actor.ANYBODY) != Cell.NOT_SIGNED_IN || signedIn == Cell.ALLOWED)
                && Arrays.stream(Actor.values())
                        .filter(actor -> actor != Actor.ANYBODY)
                        .allMatch(actor -> row.cell(actor) == signedIn);
    }

    private static Set<String> asked(Class<?> actions) {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(actions.getPackageName())
                        .stream()
                        .filter(one -> !one.isEquivalentTo(actions))
                        .flatMap(one -> one.getFieldAccessesFromSelf().stream())
                        .filter(access -> access.getTargetOwner().isEquivalentTo(actions))
                        .map(JavaFieldAccess::getTarget)
                        .map(target -> target.getName())
                        .collect(Collectors.toSet());
    }
}

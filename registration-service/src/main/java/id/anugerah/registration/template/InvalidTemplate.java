package id.anugerah.registration.template;

import java.util.List;
import java.util.stream.Collectors;

/** A template is refused; the exception names everything that is wrong with it. */
public final class InvalidTemplate extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    InvalidTemplate(String name, List<Problem> problems) {
        super(name + problems.stream().map(InvalidTemplate::line).collect(Collectors.joining()));
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, in the order of the file; never empty. */
    public List<Problem> problems() {
        return problems;
    }

    private static String line(Problem problem) {
        return "%n%d:%d %s %s: %s"
                .formatted(
                        problem.line(),
                        problem.column(),
                        problem.reason(),
                        problem.path(),
                        problem.text().en());
    }
}

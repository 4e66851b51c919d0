package id.anugerah.contracts.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name under which an event travels: {@code <service>.<what happened>.v<version>}. A breaking
 * change takes a new version beside the old one; an additive change is an optional field.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {
    /** For example {@code scoring.sheet-submitted.v1}. */
    String value();

    /**
     * Whether the event carries the aggregate's whole state, so that a consumer which missed
     * earlier events may go on from here.
     */
    boolean state() default false;
}

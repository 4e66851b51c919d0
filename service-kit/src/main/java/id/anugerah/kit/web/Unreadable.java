package id.anugerah.kit.web;

import id.anugerah.contracts.LocalText;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** Says in words which part of a JSON body could not be read, and what it has to be. */
final class Unreadable {
    private Unreadable() {}

    /**
     * The refusal to tell.
     *
     * @param cause what the reader of JSON threw, or null
     */
    static Refused refused(@Nullable Throwable cause) {
        return switch (cause) {
            case UnrecognizedPropertyException unknown ->
                    CommonRefusal.UNKNOWN_FIELD.field(path(unknown), path(unknown));
            case InvalidNullException missing ->
                    CommonRefusal.MISSING_VALUE.field(path(missing), path(missing));
            case InvalidFormatException wrong
                    when wrong.getTargetType() == String.class
                            && wrong.getValue() instanceof String ->
                    CommonRefusal.UNREADABLE_TEXT.field(path(wrong), path(wrong));
            case ValueInstantiationException wrong when wrong.getCause() instanceof Refused r -> r;
            case MismatchedInputException wrong when !wrong.getPath().isEmpty() ->
                    CommonRefusal.WRONG_VALUE.field(
                            path(wrong), path(wrong), wanted(wrong.getTargetType()));
            case ValueInstantiationException wrong ->
                    CommonRefusal.WRONG_VALUE.field(
                            path(wrong), path(wrong), wanted(wrong.getType().getRawClass()));
            case StreamReadException broken -> CommonRefusal.UNREADABLE.field(place(broken));
            case JacksonException broken when !broken.getPath().isEmpty() ->
                    CommonRefusal.UNREADABLE.field(path(broken));
            case null, default -> CommonRefusal.UNREADABLE.because();
        };
    }

    /** Where the reader stood when it could go no further; null if it had not entered anything. */
    private static @Nullable String place(StreamReadException broken) {
        if (!broken.getPath().isEmpty()) return path(broken);
        if (broken.processor() == null) return null;
        var name = broken.processor().streamReadContext().pathAsPointer().toString();
        return name.isEmpty() ? null : name.substring(1).replace('/', '.');
    }

    private static String path(JacksonException failure) {
        var path = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            if (step.getPropertyName() == null)
                path.append('[').append(step.getIndex()).append(']');
            else path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
        }
        return path.toString();
    }

    /** What a value of this type looks like to somebody who knows JSON, but not our classes. */
    private static LocalText wanted(@Nullable Class<?> type) {
        if (type == null) return new LocalText("bentuknya lain", "it has another form");
        if (type.isEnum()) {
            var names =
                    Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", "));
            return new LocalText("harus salah satu dari " + names, "it must be one of " + names);
        }
        if (type == int.class || type == long.class || type == Integer.class || type == Long.class)
            return new LocalText("harus berupa bilangan bulat", "it must be a whole number");
        if (Number.class.isAssignableFrom(type))
            return new LocalText("harus berupa angka", "it must be a number");
        if (type == boolean.class || type == Boolean.class)
            return new LocalText("harus true atau false", "it must be true or false");
        if (type == String.class) return new LocalText("harus berupa teks", "it must be a text");
        if (type == Instant.class) {
            var example = "2026-01-31T09:00:00Z";
            return new LocalText(
                    "harus berupa waktu seperti " + example, "it must be a time like " + example);
        }
        if (type == LocalDate.class) {
            var example = "2026-01-31";
            return new LocalText(
                    "harus berupa tanggal seperti " + example, "it must be a date like " + example);
        }
        if (Collection.class.isAssignableFrom(type))
            return new LocalText("harus berupa daftar", "it must be a list");
        return new LocalText("harus berupa objek", "it must be an object");
    }
}

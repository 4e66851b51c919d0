package id.anugerah.kit.event;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;

/**
 * Jackson fills a missing field with null; a payload in which a promised field is missing is
 * refused here.
 */
final class Complete {
    private static final ClassValue<RecordComponent[]> COMPONENTS =
            new ClassValue<>() {
                @Override
                protected RecordComponent[] computeValue(Class<?> type) {
                    var components = type.getRecordComponents();
                    for (var component : components) component.getAccessor().setAccessible(true);
                    return components;
                }
            };

    private Complete() {}

    static <T> T checked(@Nullable T payload) {
        if (payload == null) throw new MalformedEvent("The body is empty");
        check(payload, payload.getClass().getSimpleName());
        return payload;
    }

    private static void check(Object value, String path) {
        switch (value) {
            case Record part -> {
                for (var component : COMPONENTS.get(part.getClass())) {
                    checkComponent(part, component, path + "." + component.getName());
                }
            }
            case Collection<?> items -> items.forEach(item -> checkItem(item, path + "[]"));
            case Map<?, ?> map -> map.values().forEach(item -> checkItem(item, path + "{}"));
            default -> {}
        }
    }

    private static void checkComponent(Record part, RecordComponent component, String path) {
        Object value;
        try {
            value = component.getAccessor().invoke(part);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        if (value != null) check(value, path);
        else if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            throw new MalformedEvent(path + " is missing");
        }
    }

    private static void checkItem(@Nullable Object item, String path) {
        if (item == null) throw new MalformedEvent(path + " is null");
        check(item, path);
    }
}

package id.anugerah.kit.description;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.Iterator;

/**
 * Says of every component of a record that is not {@link Nullable} that it is there: what is null
 * is left out of an answer, and nothing else is.
 */
final class Required implements ModelConverter {
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) return null;
        var resolved = chain.next().resolve(type, context, chain);
        if (resolved == null || type.getType() == null) return resolved;
        var shown = Json31.mapper().constructType(type.getType()).getRawClass();
        if (shown.isRecord()) mark(shown, model(resolved, context));
        return resolved;
    }

    private static @Nullable Schema<?> model(Schema<?> resolved, ModelConverterContext context) {
        var reference = resolved.get$ref();
        if (reference == null) return resolved;
        return context.getDefinedModels().get(reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static void mark(Class<?> shown, @Nullable Schema<?> model) {
        if (model == null || model.getProperties() == null) return;
        for (var component : shown.getRecordComponents()) {
            if (!model.getProperties().containsKey(component.getName())) continue;
            if (!isNullable(component)) model.addRequiredItem(component.getName());
        }
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}

package id.anugerah.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The description of an interface names records by their simple names: of two with the same name it
 * shows one in both places, and whoever reads it is misled.
 */
final class SchemaNames {
    private SchemaNames() {}

    /** Fails if two records that requests or answers are made of have the same simple name. */
    static void assertUnique(String basePackage) {
        var shown = new TreeMap<String, Set<String>>();
        var reached = new TreeSet<String>();
        new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(basePackage)
                        .stream()
                        .filter(known -> known.isAnnotatedWith(RestController.class))
                        .map(JavaClass::reflect)
                        .flatMap(controller -> Stream.of(controller.getDeclaredMethods()))
                        .filter(SchemaNames::isAsked)
                        .flatMap(SchemaNames::bodies)
                        .forEach(type -> follow(type, shown, reached));
        shown.values().removeIf(same -> same.size() == 1);
        assertThat(shown.values()).isEmpty();
    }

    private static boolean isAsked(Method method) {
        return AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class);
    }

    private static Stream<Type> bodies(Method method) {
        var taken =
                Stream.of(method.getParameters())
                        .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                        .map(Parameter::getParameterizedType);
        return Stream.concat(Stream.of(method.getGenericReturnType()), taken);
    }

    private static void follow(Type type, TreeMap<String, Set<String>> shown, Set<String> reached) {
        switch (type) {
            case ParameterizedType generic -> {
                follow(generic.getRawType(), shown, reached);
                for (var one : generic.getActualTypeArguments()) follow(one, shown, reached);
            }
            case Class<?> known when known.isArray() ->
                    follow(known.getComponentType(), shown, reached);
            case Class<?> known when known.isRecord() && reached.add(known.getName()) -> {
                shown.computeIfAbsent(known.getSimpleName(), _ -> new TreeSet<>())
                        .add(known.getName());
                Stream.of(known.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .forEach(component -> follow(component, shown, reached));
            }
            default -> {}
        }
    }
}

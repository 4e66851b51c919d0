package id.anugerah.kit.mongo;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;

import id.anugerah.kit.document.Store.StoreUnavailable;

import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.lang.reflect.Proxy;

class FullDatabaseTest {
    /** 14031 is what MongoDB and the embedded store say when their disk is full. */
    @ParameterizedTest
    @CsvSource({"14031, true", "39, false", "91, false"})
    void a_database_that_takes_no_writes_for_want_of_space_says_so(int code, boolean full) {
        var store = new MongoStore(failing(new MongoException(code, "no")));
        assertThatExceptionOfType(StoreUnavailable.class)
                .isThrownBy(() -> store.put("files", new Document("_id", "a")))
                .returns(full, StoreUnavailable::isFull);
    }

    private static MongoDatabase failing(MongoException failure) {
        var collection =
                proxy(
                        MongoCollection.class,
                        () -> {
                            throw failure;
                        });
        return (MongoDatabase) proxy(MongoDatabase.class, () -> collection);
    }

    private static Object proxy(Class<?> type, Answer answer) {
        return Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, _, _) -> answer.give());
    }

    private interface Answer {
        Object give();
    }
}

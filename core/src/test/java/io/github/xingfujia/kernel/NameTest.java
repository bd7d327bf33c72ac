package io.github.xingfujia.kernel;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.xingfujia.casework.Person;
import io.github.xingfujia.evaluation.Member;
import io.github.xingfujia.protection.FilePerson;
import io.github.xingfujia.protection.HouseholdMinor;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number in the field of a name is told, whoever asks for the name. */
class NameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"13900139000", "１３９ ００１３ ９０００", "+86 139-0013-9000", "50011819900101003X", "(023) 12338", "1"})
    void a_number_is_no_name(String number) {
        List<Consumer<String>> asks = List.of(
                Person::named, FilePerson::woman, HouseholdMinor::named, name -> new Member(name, Optional.empty()));
        for (Consumer<String> ask : asks) {
            InvalidInput refused = assertThrows(InvalidInput.class, () -> ask.accept(number));
            assertEquals("name", refused.violations().get(0).field());
            assertEquals("name-number", refused.violations().get(0).rule());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"演示·甲1", "阿依古丽·买买提", "𠮷野", "老三", "〇〇", "Anna 2", "X"})
    void a_name_may_have_a_number_in_it(String name) {
        assertDoesNotThrow(() -> Person.named(name));
    }
}

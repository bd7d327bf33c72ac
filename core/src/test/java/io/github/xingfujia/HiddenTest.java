package io.github.xingfujia;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.xingfujia.custody.Hidden;
import io.github.xingfujia.custody.HiddenKind;
import io.github.xingfujia.disclosure.DisclosedField;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Where somebody may be found is named by the few types that take it down and show it, and read by two of them. */
class HiddenTest {

    @Test
    void no_other_type_of_the_house_holds_a_place() {
        Set<String> holding = new TreeSet<>();
        for (JavaClass one : House.CORE.classes()) {
            one.getDirectDependenciesFromSelf().stream()
                    .filter(d -> d.getTargetClass().getBaseComponentType().isEquivalentTo(Hidden.class))
                    .filter(d -> !one.isEquivalentTo(Hidden.class))
                    .forEach(d -> holding.add(one.getSimpleName()));
        }
        assertEquals(
                Set.of("Place", "TellWhereabouts", "TellWhereaboutsAct", "WhereaboutsLook"),
                holding,
                "a document, receipt or message made of a place would print it");
    }

    @Test
    void only_the_act_that_seals_it_reads_its_text() {
        Set<String> reading = new TreeSet<>();
        for (JavaClass one : House.CORE.classes()) {
            one.getMethodCallsFromSelf().stream()
                    .filter(c -> c.getTargetOwner().isEquivalentTo(Hidden.class)
                            && c.getName().equals("text"))
                    .forEach(c -> reading.add(one.getSimpleName()));
        }
        assertEquals(Set.of("TellWhereaboutsAct"), reading);
    }

    @Test
    void every_kind_of_place_has_its_word_and_none_is_a_field_of_a_disclosure() {
        for (HiddenKind kind : HiddenKind.values()) {
            assertFalse(kind.wording().toString().isEmpty());
        }
        Set<String> fields = new TreeSet<>();
        for (var field : DisclosedField.values()) {
            fields.add(field.name());
        }
        for (HiddenKind kind : HiddenKind.values()) {
            assertFalse(fields.contains(kind.name()), kind.name());
        }
    }
}

package io.github.xingfujia;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.github.xingfujia.House.CORE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What others see of the house: its types and their names, package by package. */
class PublicFaceTest {

    private static final Pattern BANNED_NAME =
            Pattern.compile(".*(Impl|Manager|Util|Utils|Helper|DTO|Dto|VO|Entity|Port|Facade)|I[A-Z][a-z].*");

    @Test
    void no_type_of_a_third_party_stands_in_a_public_signature() {
        ArchRule rule = classes()
                .should(House.neverTell("show only Java's types and their own", PublicFaceTest::signatures))
                .because("a host must be able to take another Guava than ours; annotations alone may show");
        House.holds(rule);
        House.catches(rule, "casework.CaseManager.shows", "casework.CaseManager.hides");
    }

    @Test
    void names_say_what_a_thing_is() {
        ArchRule rule = classes()
                .should(House.neverTell("not be named after a pattern", (one, tell) -> {
                    if (BANNED_NAME.matcher(one.getSimpleName()).matches()) {
                        tell.accept(one.getName() + " is named after a pattern");
                    }
                }))
                .because("the tree reads like a county's work plan, not like a framework");
        House.holds(rule);
        House.catches(rule, "casework.CaseManager ", "casework.ICase ", "casework.CasePort ");
    }

    @Test
    void every_package_says_what_it_is_for_and_marks_its_nulls() throws ClassNotFoundException {
        Set<String> packages = new TreeSet<>();
        CORE.classes().forEach(one -> packages.add(one.getPackageName()));
        assertTrue(packages.size() >= 10, () -> "packages seen: " + packages);
        Set<String> unmarked = new TreeSet<>();
        for (String one : packages) {
            if (!isNullMarked(one)) {
                unmarked.add(one);
            }
        }
        assertEquals(Set.of(), unmarked, "packages without a @NullMarked package-info");
        assertTrue(!isNullMarked(House.BAD.root() + ".casework"), "a package without a mark is not noticed");
    }

    private static boolean isNullMarked(String packageName) throws ClassNotFoundException {
        try {
            return Class.forName(packageName + ".package-info").isAnnotationPresent(NullMarked.class);
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static void signatures(JavaClass one, Consumer<String> tell) {
        if (!isPublic(one)) {
            return;
        }
        Stream.concat(one.getRawInterfaces().stream(), one.getRawSuperclass().stream())
                .filter(PublicFaceTest::isForeign)
                .forEach(type -> tell.accept(one.getName() + " is a " + type.getName()));
        for (JavaMember member : one.getMembers()) {
            if (Set.of(JavaModifier.PUBLIC, JavaModifier.PROTECTED).stream()
                    .anyMatch(member.getModifiers()::contains)) {
                member.getAllInvolvedRawTypes().stream()
                        .filter(PublicFaceTest::isForeign)
                        .forEach(type -> tell.accept(member.getFullName() + " shows " + type.getName()));
            }
        }
    }

    private static boolean isPublic(JavaClass one) {
        return one.getModifiers().contains(JavaModifier.PUBLIC)
                && one.getEnclosingClass().map(PublicFaceTest::isPublic).orElse(true);
    }

    private static boolean isForeign(JavaClass type) {
        JavaClass base = type.getBaseComponentType();
        return !base.isPrimitive()
                && List.of("java.", "javax.crypto.", CORE.root()).stream()
                        .noneMatch(prefix -> base.getName().startsWith(prefix));
    }
}

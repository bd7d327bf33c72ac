package io.github.xingfujia;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static io.github.xingfujia.House.CORE;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** No test hides: the build runs classes named {@code …Test} and no others. */
class BuildTest {

    @Test
    void every_class_with_tests_is_one_the_build_runs() {
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests())
                .withImportOption(location -> !location.contains("/badhouse/"))
                .importPackages(CORE.root());
        assertTrue(tests.stream().filter(BuildTest::hasTests).count() >= 8, "hardly any test seen");
        named().check(tests);
        House.catches(named(), "casework.HiddenTests ");
    }

    private static ArchRule named() {
        return classes()
                .should(House.neverTell("be named …Test, if they hold tests", (one, tell) -> {
                    if (hasTests(one)
                            && !one.getModifiers().contains(JavaModifier.ABSTRACT)
                            && !topmost(one).getSimpleName().endsWith("Test")) {
                        tell.accept(one.getName() + " is never run");
                    }
                }))
                .because("the build's pattern skips any other name without a word");
    }

    private static boolean hasTests(JavaClass one) {
        return one.getMethods().stream().anyMatch(BuildTest::isTest);
    }

    private static boolean isTest(JavaMethod method) {
        return method.isMetaAnnotatedWith("org.junit.platform.commons.annotation.Testable");
    }

    private static JavaClass topmost(JavaClass one) {
        return one.getEnclosingClass().map(BuildTest::topmost).orElse(one);
    }
}

package vn.kehoach;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import vn.kehoach.platform.LocalityScope;

/** Modules, where the engine may be seen, who reads the clock, names, sizes. */
class ArchitectureTest {
    private static final String ENGINE_SIDE = ".*(Process|Workflow|Delegate|Form|Listener|Expression)(\\$.*)?";
    private static final int LONGEST_FILE = 250;
    private static final int LONGEST_TEST = 300;
    private static final Set<String> NOW = Set.of(
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Instant",
            "java.time.Year");

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.kehoach");
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("vn.kehoach");

    @Test
    void givenModules_thenTheyUseOnlyWhatTheyDeclare() {
        ApplicationModules.of(KehoachApplication.class).verify();
    }

    @Test
    void givenEngine_thenOnlyItsSideOfAModuleKnowsIt() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.kehoach.platform..")
                .and()
                .haveNameNotMatching(ENGINE_SIDE)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(MAIN);
    }

    @Test
    void givenEngineDates_thenTheDomainSpeaksOfDays() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.kehoach.platform..")
                .and()
                .haveNameNotMatching(ENGINE_SIDE)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(java.util.Date.class)
                .check(MAIN);
    }

    @Test
    void givenNow_thenItComesFromTheClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.kehoach.platform..")
                .should()
                .callMethodWhere(readsTheTimeOfTheMachine())
                .orShould()
                .callConstructor(java.util.Date.class)
                .check(MAIN);
    }

    @Test
    void givenScopeOverAllLocalities_thenOnlyTheStartOpensIt() {
        noClasses()
                .that()
                .doNotHaveSimpleName("PlansAtStart")
                .should()
                .callMethod(LocalityScope.class, "everywhere")
                .check(MAIN);
    }

    @Test
    void givenClassName_thenItSaysWhatTheClassIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Managers?|Impl|Common|Helper|Constants)")
                .check(MAIN);
        noClasses()
                .should()
                .resideInAnyPackage("..util..", "..common..", "..manager..", "..impl..")
                .check(MAIN);
    }

    @Test
    void givenTestMethod_thenItsNameSaysGivenAndThen() {
        methods()
                .that()
                .areAnnotatedWith(Test.class)
                .or()
                .areAnnotatedWith("org.junit.jupiter.params.ParameterizedTest")
                .should()
                .haveNameMatching("given[A-Z0-9]\\w*_then[A-Z0-9]\\w*")
                .check(TESTS);
    }

    @Test
    void givenSourceFile_thenItIsShort() {
        assertThat(tooLong("src/main/java", LONGEST_FILE)).isEmpty();
        assertThat(tooLong("src/test/java", LONGEST_TEST)).isEmpty();
    }

    private static List<Path> tooLong(String folder, int most) {
        return Models.files(folder, ".java").stream()
                .filter(file -> Models.text(file).lines().count() > most)
                .toList();
    }

    private static DescribedPredicate<JavaCall<?>> readsTheTimeOfTheMachine() {
        return describe("reads the time of the machine", call -> {
            var owner = call.getTargetOwner();
            var name = call.getName();
            var withoutClock = call.getTarget().getRawParameterTypes().stream()
                    .map(JavaClass::getName)
                    .noneMatch(Clock.class.getName()::equals);
            return NOW.contains(owner.getName()) && name.equals("now") && withoutClock
                    || owner.isEquivalentTo(Clock.class) && name.startsWith("system")
                    || owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis");
        });
    }
}

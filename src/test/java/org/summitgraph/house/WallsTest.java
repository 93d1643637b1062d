package org.summitgraph.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The walls of the house: who may import whom, and behind which wall each library stays. */
@AnalyzeClasses(packages = "org.summitgraph", importOptions = DoNotIncludeTests.class)
class WallsTest {

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("org.summitgraph.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule hanLpOnlyInNlp = only("com.hankcs..", "nlp");

    @ArchTest
    static final ArchRule jenaOnlyWhereGraphsAreHandled =
            only("org.apache.jena..", "rdf", "validate", "store", "server", "export", "link");

    @ArchTest
    static final ArchRule fusekiOnlyInServer = only("org.apache.jena.fuseki..", "server");

    @ArchTest
    static final ArchRule sparkOnlyInSpark = only("org.apache.spark..", "spark");

    @ArchTest
    static final ArchRule commandLineLibrariesOnlyInCli = only("picocli..", "cli");

    @ArchTest
    static final ArchRule pdfAndHtmlOnlyInCorpus = only("org.apache.pdfbox..", "corpus");

    @ArchTest
    static final ArchRule valuesKnowNothingAboveThem = classes()
            .that()
            .resideInAnyPackage("org.summitgraph.text..", "org.summitgraph.issue..", "org.summitgraph.fact..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "org.summitgraph.text..",
                    "org.summitgraph.issue..",
                    "org.summitgraph.fact..");

    @ArchTest
    static final ArchRule valuesDoNotChange = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("org.summitgraph.issue..", "org.summitgraph.fact..")
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule extractionTouchesNoFiles = noClasses()
            .that()
            .resideInAnyPackage("org.summitgraph.extract..", "org.summitgraph.time..", "org.summitgraph.resolve..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "java.net..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule earlierStagesDoNotKnowLaterOnes = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.summitgraph.corpus..",
                    "org.summitgraph.nlp..",
                    "org.summitgraph.time..",
                    "org.summitgraph.gazetteer..",
                    "org.summitgraph.extract..",
                    "org.summitgraph.resolve..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.summitgraph.rdf..",
                    "org.summitgraph.store..",
                    "org.summitgraph.server..",
                    "org.summitgraph.export..",
                    "org.summitgraph.pipeline..",
                    "org.summitgraph.cli..")
            .allowEmptyShould(true);

    private static ArchRule only(String library, String... rooms) {
        String[] allowed = new String[rooms.length];
        for (int i = 0; i < rooms.length; i++) {
            allowed[i] = "org.summitgraph." + rooms[i] + "..";
        }
        return noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(library)
                .because(library + " stays behind the wall of " + String.join(", ", rooms))
                .allowEmptyShould(true);
    }
}

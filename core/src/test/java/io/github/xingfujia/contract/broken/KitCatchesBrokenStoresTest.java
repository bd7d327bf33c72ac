package io.github.xingfujia.contract.broken;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.github.xingfujia.contract.StoreContract;
import io.github.xingfujia.fixture.WrappedStore;
import io.github.xingfujia.memory.MemoryStore;
import io.github.xingfujia.store.Store;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestExecutionResult.Status;
import org.junit.platform.engine.TestSource;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The kit can fail: stores that are each broken in one place, and the test of the kit that notices. */
class KitCatchesBrokenStoresTest {

    private static Supplier<Store> subject = MemoryStore::create;

    /** The kit on the store of the moment; not a test of its own. */
    static final class Kit extends StoreContract {
        @Override
        public Store fresh() {
            return subject.get();
        }
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                arguments(
                        (Supplier<Store>) BrokenWriting.DropsTheLastRowOfABatch::new,
                        "a_batch_stores_its_streams_rows_keys_and_digests_together"),
                arguments(
                        (Supplier<Store>) BrokenWriting.IgnoresTheVersionOfRows::new,
                        "a_row_follows_only_the_version_it_has"),
                arguments(
                        (Supplier<Store>) BrokenWriting.StartsEveryRowAtOne::new,
                        "a_row_that_appears_late_stands_at_its_own_version_and_is_followed_from_there"),
                arguments(
                        (Supplier<Store>) BrokenWriting.KeepsHalfOfAStaleBatch::new,
                        "an_entry_that_comes_too_late_leaves_nothing_of_its_batch"),
                arguments(
                        (Supplier<Store>) BrokenWriting.KeepsTheRowsOfAStaleBatch::new,
                        "nothing_of_a_batch_that_is_left_out_stays"),
                arguments(
                        (Supplier<Store>) BrokenWriting.TellsNobodyThatTheyLost::new,
                        "of_the_callers_at_one_version_of_a_stream_exactly_one_wins"),
                arguments(
                        (Supplier<Store>) BrokenWriting.GivesUpAtTheFirstStaleBatch::new,
                        "only_stale_batches_are_left_out_and_the_answers_stand_in_order"),
                arguments(
                        (Supplier<Store>) BrokenWriting.ChecksUniqueValuesRowByRow::new,
                        "a_unique_value_removed_in_a_batch_is_free_in_the_same_batch_in_either_order"),
                arguments(
                        (Supplier<Store>) BrokenWriting.CutsInstantsToMilliseconds::new,
                        "an_instant_is_kept_to_the_microsecond"),
                arguments(
                        (Supplier<Store>) BrokenWriting.CutsLongTexts::new,
                        "a_text_has_at_most_120_characters_however_wide"),
                arguments(
                        (Supplier<Store>) BrokenWriting.DestroysWithoutTheRecord::new,
                        "a_stale_record_destroys_nothing"),
                arguments(
                        (Supplier<Store>) BrokenReading.LosesTheLastRowOfAPage::new,
                        "a_page_is_not_disturbed_by_what_is_added_or_removed_meanwhile"),
                arguments(
                        (Supplier<Store>) BrokenReading.PromisesAnotherPage::new,
                        "the_last_full_page_says_that_it_is_the_last"),
                arguments((Supplier<Store>) BrokenReading.MixesTheRowsOfHomes::new, "rows_of_several_homes_never_mix"),
                arguments(
                        (Supplier<Store>) BrokenReading.MixesTheJournalsOfHomes::new,
                        "the_journal_is_read_in_pages_without_skipping_or_mixing_homes"),
                arguments(
                        (Supplier<Store>) BrokenReading.NeedsAValueForNoneOf::new,
                        "none_of_holds_for_a_row_without_the_attribute_and_for_none_of_its_texts"),
                arguments(
                        (Supplier<Store>) BrokenReading.IgnoresTrailingSpaces::new,
                        "equal_prefix_and_in_tell_case_trailing_spaces_and_wildcards_apart"),
                arguments(
                        (Supplier<Store>) BrokenReading.OrdersByHalfCharacters::new,
                        "texts_stand_in_the_order_of_their_bytes"),
                arguments(
                        (Supplier<Store>) BrokenReading.CountsOnlyRowsWithTheDimension::new,
                        "rows_are_counted_by_text_and_number_with_absent_as_the_empty_text"),
                arguments(
                        (Supplier<Store>) BrokenReading.TouchesAtAnyVersion::new,
                        "a_touch_moves_only_the_due_instant_of_rows_at_the_version_it_expects"),
                arguments(
                        (Supplier<Store>) BrokenReading.KeepsReplacedRows::new,
                        "replacing_a_kind_keeps_exactly_the_given_rows_at_their_versions"),
                arguments(
                        (Supplier<Store>) BrokenReading.SkipsAnEntryBetweenPages::new,
                        "a_page_holds_no_more_than_asked_for_and_begins_after_the_position"),
                arguments(
                        (Supplier<Store>) BrokenReading.ReadsOnlyTheFirstTenOfAStream::new,
                        "a_stream_is_read_whole_and_in_order_and_a_missing_one_is_empty"),
                arguments(
                        (Supplier<Store>) BrokenReading.GivesKeysWithoutTheirParents::new,
                        "a_key_comes_with_all_its_parents"),
                arguments(
                        (Supplier<Store>) BrokenReading.RemembersDestroyedDigests::new,
                        "destroying_removes_the_key_and_its_digests_and_records_it"),
                arguments(
                        (Supplier<Store>) BrokenReading.ClaimsToLast::new,
                        "a_store_that_can_be_reopened_says_that_it_is_durable_and_no_other_does"));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void a_store_that_is_broken_in_one_place_is_caught(Supplier<Store> store, String by) {
        String name = store.get().getClass().getSimpleName();
        assertTrue(
                run(store, by::equals).contains(by),
                () -> name + " should have been caught by " + by + "; failed: " + run(store, every -> true));
    }

    @Test
    void a_sound_store_is_not_caught() {
        assertEquals(new TreeSet<>(), run(MemoryStore::create, every -> true));
        assertEquals(
                new TreeSet<>(),
                run(
                        () ->
                                new WrappedStore() {
                                    // every port as it is: the wrapping itself breaks nothing
                                },
                        every -> true));
    }

    /** Runs the tests of the kit with such names and returns the names of those that failed. */
    private static SortedSet<String> run(Supplier<Store> store, Predicate<String> named) {
        subject = store;
        SortedSet<String> failed = new TreeSet<>();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(Kit.class))
                                .filters((PostDiscoveryFilter) test -> FilterResult.includedIf(method(test.getSource())
                                        .map(named::test)
                                        .orElse(true)))
                                .build(),
                        new TestExecutionListener() {
                            @Override
                            public void executionFinished(TestIdentifier test, TestExecutionResult result) {
                                if (result.getStatus() == Status.FAILED) {
                                    failed.add(name(test));
                                }
                            }
                        });
        return failed;
    }

    private static String name(TestIdentifier test) {
        return method(test.getSource()).orElse(test.getDisplayName());
    }

    private static Optional<String> method(Optional<TestSource> source) {
        return source.filter(org.junit.platform.engine.support.descriptor.MethodSource.class::isInstance)
                .map(s -> ((org.junit.platform.engine.support.descriptor.MethodSource) s).getMethodName());
    }
}

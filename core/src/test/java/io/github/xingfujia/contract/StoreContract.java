package io.github.xingfujia.contract;

import org.junit.jupiter.api.Nested;

/**
 * Everything a {@link io.github.xingfujia.store.Store} promises: extend it, supply {@link Subject#fresh}, and
 * {@link Subject#reopen} and {@link Subject#meter} where there are such things.
 */
public abstract class StoreContract implements Subject {

    @Nested
    class Appending extends AppendContract {
        @Override
        Subject subject() {
            return StoreContract.this;
        }
    }

    @Nested
    class AppendingEach extends AppendEachContract {
        @Override
        Subject subject() {
            return StoreContract.this;
        }
    }

    @Nested
    class Changing extends RowChangeContract {
        @Override
        Subject subject() {
            return StoreContract.this;
        }
    }

    @Nested
    class Reading extends JournalContract {
        @Override
        Subject subject() {
            return StoreContract.this;
        }
    }

    @Nested
    class Finding extends FindContract {
        @Override
        Subject subject() {
            return StoreContract.this;
        }
    }

    @Nested
    class Keeping extends IndexContract {
        @Override
        Subject subject() {
            return StoreContract.this;
        }
    }

    @Nested
    class Guarding extends VaultContract {
        @Override
        Subject subject() {
            return StoreContract.this;
        }
    }

    @Nested
    class Meeting extends ConcurrencyContract {
        @Override
        Subject subject() {
            return StoreContract.this;
        }
    }

    @Nested
    class Lasting extends DurabilityContract {
        @Override
        Subject subject() {
            return StoreContract.this;
        }
    }

    @Nested
    class Costing extends BudgetContract {
        @Override
        Subject subject() {
            return StoreContract.this;
        }
    }
}

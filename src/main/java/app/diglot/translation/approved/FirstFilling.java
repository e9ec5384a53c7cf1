package app.diglot.translation.approved;

import app.diglot.accounts.Acting;
import app.diglot.settings.Settings;
import app.diglot.shared.PersonId;
import app.diglot.translation.TranslationReviewed;
import app.diglot.translation.Translations;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Remembers, once, what was approved before there was a translation memory, and reads the memory when the server starts. */
@Component
@Order(1)
class FirstFilling implements ApplicationRunner {

    /** Remembers how many texts were taken in. */
    record Filled(int texts) {
        static final String NAME = "memory-filled";
    }

    private final Translations translations;
    private final Remembering remembering;
    private final MemoryIndex index;
    private final Settings settings;
    private final TransactionTemplate transactions;

    FirstFilling(
            Translations translations,
            Remembering remembering,
            MemoryIndex index,
            Settings settings,
            TransactionTemplate transactions) {
        this.translations = translations;
        this.remembering = remembering;
        this.index = index;
        this.settings = settings;
        this.transactions = transactions;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        Acting.asDiglot(() -> transactions.executeWithoutResult(transaction -> fillOnce()));
        Thread.ofVirtual().name("translation-memory").start(index::inStep); // a million pairs take seconds
    }

    void fillOnce() {
        if (settings.read(Filled.NAME, Filled.class).isEmpty()) {
            List<TranslationReviewed> reviewed = translations.reviewed();
            reviewed.forEach(remembering::remember);
            settings.write(Filled.NAME, new Filled(reviewed.size()), PersonId.DIGLOT);
        }
    }
}

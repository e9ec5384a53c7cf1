package app.diglot.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.diglot.accounts.Role;
import app.diglot.digests.Corrections;
import app.diglot.digests.Corrections.Pending;
import app.diglot.digests.Corrections.Words;
import app.diglot.digests.DigestId;
import app.diglot.digests.Digests;
import app.diglot.digests.Entry;
import app.diglot.digests.TextChangedMeanwhile;
import app.diglot.shared.Language;
import app.diglot.shared.Slug;
import app.diglot.testing.DigestFixtures;
import app.diglot.testing.OnH2;
import app.diglot.testing.WithPerson;
import app.diglot.translation.SourceText;
import app.diglot.translation.Translations;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@WithPerson(Role.EDITOR)
class DeskCorrectionsTests {

    @Autowired
    DigestFixtures fixtures;

    @Autowired
    Corrections corrections;

    @Autowired
    Publishing publishing;

    @Autowired
    PublicSite site;

    @Autowired
    Digests digests;

    @Autowired
    Translations translations;

    DigestId digest;
    Entry first;

    @BeforeEach
    void makeDigest() {
        digest = fixtures.digest(2);
        first = digests.sheet(digest).entries().getFirst().entry();
    }

    private SourceText title() {
        return new SourceText(
                first.paper().id().title(),
                first.paper().language(),
                first.paper().title());
    }

    private Pending pending() {
        return corrections.pending(digest).getFirst();
    }

    private FrozenEntry published() {
        return site.find(new Slug("llm"), DigestFixtures.DAY)
                .orElseThrow()
                .digest()
                .entries()
                .getFirst();
    }

    @Test
    void leadsToTheEntryOnThePage() {
        publishing.publish(digest, Set.of(Language.ENGLISH));

        assertThat(corrections.page(digest, Optional.of(first.id())))
                .contains(new Corrections.Page("/llm/2023-12-07#" + published().anchor(), List.of(Language.ENGLISH)));
        assertThat(corrections.page(digest, Optional.empty()))
                .map(Corrections.Page::address)
                .contains("/llm/2023-12-07");
    }

    @Test
    void leadsNowhereWhereReadersSeeNothing() {
        assertThat(corrections.page(digest, Optional.of(first.id()))).isEmpty();

        publishing.publish(digest, Set.of(Language.ENGLISH));
        publishing.takeBack(digest);

        assertThat(corrections.page(digest, Optional.of(first.id()))).isEmpty();
    }

    @Test
    void publishesOneTextAndNothingThatColleaguesAreWorkingOn() {
        publishing.publish(digest, Set.of(Language.values()));
        digests.write(first.id().note(), 0, "Half a note");
        translations.write(title(), 0, "论文零");
        Pending title = corrections.pending(digest).stream()
                .filter(text -> text.key().equals(title().key()))
                .findFirst()
                .orElseThrow();

        corrections.publish(digest, title, "译名有误");

        assertThat(published().title().translation()).isEqualTo("论文零");
        assertThat(published().note()).isNull();
        assertThat(corrections.pending(digest))
                .extracting(Pending::key)
                .containsExactly(first.id().note());
    }

    @Test
    void saysWhatReadersSee() {
        translations.write(title(), 0, "论文甲");
        publishing.publish(digest, Set.of(Language.values()));
        translations.write(title(), 1, "论文乙");

        assertThat(pending().seen())
                .containsExactly(new Words(Language.ENGLISH, "Paper 0"), new Words(Language.CHINESE, "论文甲"));
    }

    @Test
    void refusesWordsThatNobodyLookedAt() {
        publishing.publish(digest, Set.of(Language.values()));
        translations.write(title(), 0, "论文零");
        Pending lookedAt = pending();
        translations.write(title(), 1, "论文零，同事正在");

        assertThatExceptionOfType(TextChangedMeanwhile.class)
                .isThrownBy(() -> corrections.publish(digest, lookedAt, null));
        assertThat(published().title().translation()).isNull();
    }
}

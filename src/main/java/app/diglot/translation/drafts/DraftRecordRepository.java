package app.diglot.translation.drafts;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DraftRecordRepository extends Repository<DraftRecord, UUID> {

    void save(DraftRecord draft);

    @Modifying
    @Query("delete from DraftRecord d where d.textKey in :textKeys")
    void deleteOf(Collection<String> textKeys);

    @Query("select d from DraftRecord d where d.textKey = :textKey order by d.draftedAt desc limit 1")
    List<DraftRecord> latestOf(String textKey);
}

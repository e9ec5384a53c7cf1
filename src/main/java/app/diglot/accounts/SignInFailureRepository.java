package app.diglot.accounts;

import java.time.Instant;
import java.util.Collection;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface SignInFailureRepository extends JpaRepository<SignInFailureEntity, String> {

    @Modifying
    @Query("delete from SignInFailureEntity f where f.subject in :subjects")
    void forget(Collection<String> subjects);

    @Modifying
    @Query("delete from SignInFailureEntity f where f.lastFailedAt < :moment")
    void forgetBefore(Instant moment);
}

package app.diglot.translation.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Traditional characters in a simplified text. Those that both scripts have, as 后 and 里, are no evidence. */
final class ScriptCheck implements Check {

    private static final String TRADITIONAL = "個們這來對時會為說國學過進與後開關無間問題點樣還發現經動種當實長電機車東書門話見馬語應該體產業變數據圖網絡練習訓標準測試"
            + "資訊總結構優質類別級並將從沒嗎讓認識設計較處單雙輸運轉換續維護擴張圍達遠連選擇檢驗證確義權責領導節層積極範線終給統組織細"
            + "約紅純紙絕緣編輯縮寫繼顯項順預頻額願風飛餘館驅騰魚鮮鳥麗黃齊齡龍龜億價儀側債傳傷僅儘備兩冊幾劃劇劑務勝勞勢勵區協參嚴員喪"
            + "園圓場執報壓壞壯聲夢夠夥奪奮婦媽嬰孫寧寬審專尋屬岡島帶幣幫庫廣廠廢彈強彙徑復徹恆惡態慣慮憑憲懷戰戲戶拋捨掃採揀揚損搖擁擊"
            + "擋擔擠擬攝敗敵斷於暫曆樂樓檔歐歲歷歸殘殺氣漢溝滅滾滿漲潔濟濕災煙熱營爭爾牆狀獎獨獲獻環畢異療盡監盤礎禮稱穩競筆築簡簽糧糾"
            + "紀納紋絲綜綠緊緒縱聯聽職腦膽臉臨舉舊艦藝藥蘇蘭號蟲術衛裝複規視覺觀觸訂託記許訴診詞評詳誌誤調談請論諾謝譯議讀讚豐貝負財貢"
            + "貨販貫貴買費貿賓賞賣賴購贈贏趙趨跡踐軌軍軟輔輕輛輪農遊違適遲遷鄉醫釋鈴銀銅銷鋼錄錢錯鍵鎖鏡鐵鑑閉閱閃隊階際隨險隱雖離雲靈"
            + "靜響頁頂頭顆顧飲駕驟髮鬆鬥鬧";
    private static final String SIMPLIFIED = "个们这来对时会为说国学过进与后开关无间问题点样还发现经动种当实长电机车东书门话见马语应该体产业变数据图网络练习训标准测试"
            + "资讯总结构优质类别级并将从没吗让认识设计较处单双输运转换续维护扩张围达远连选择检验证确义权责领导节层积极范线终给统组织细"
            + "约红纯纸绝缘编辑缩写继显项顺预频额愿风飞余馆驱腾鱼鲜鸟丽黄齐龄龙龟亿价仪侧债传伤仅尽备两册几划剧剂务胜劳势励区协参严员丧"
            + "园圆场执报压坏壮声梦够伙夺奋妇妈婴孙宁宽审专寻属冈岛带币帮库广厂废弹强汇径复彻恒恶态惯虑凭宪怀战戏户抛舍扫采拣扬损摇拥击"
            + "挡担挤拟摄败敌断于暂历乐楼档欧岁历归残杀气汉沟灭滚满涨洁济湿灾烟热营争尔墙状奖独获献环毕异疗尽监盘础礼称稳竞笔筑简签粮纠"
            + "纪纳纹丝综绿紧绪纵联听职脑胆脸临举旧舰艺药苏兰号虫术卫装复规视觉观触订托记许诉诊词评详志误调谈请论诺谢译议读赞丰贝负财贡"
            + "货贩贯贵买费贸宾赏卖赖购赠赢赵趋迹践轨军软辅轻辆轮农游违适迟迁乡医释铃银铜销钢录钱错键锁镜铁鉴闭阅闪队阶际随险隐虽离云灵"
            + "静响页顶头颗顾饮驾骤发松斗闹";

    private static final Map<Character, Character> SIMPLER = IntStream.range(0, TRADITIONAL.length())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(TRADITIONAL::charAt, SIMPLIFIED::charAt));

    @Override
    public String id() {
        return "script";
    }

    @Override
    public List<Finding> findIn(CheckedPair pair) {
        List<Finding> findings = new ArrayList<>();
        String prose = pair.target().prose();
        for (int i = 0; i < prose.length() && pair.target().isChinese(); i++) {
            Character simpler = SIMPLER.get(prose.charAt(i));
            if (simpler != null) {
                findings.add(
                        Finding.of(id(), Severity.WARNING, "traditional", prose.substring(i, i + 1), simpler.toString())
                                .inTarget(i, i + 1)
                                .mendedBy(simpler.toString()));
            }
        }
        return findings;
    }
}

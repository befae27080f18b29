"""Months and weekdays in 56 languages, written by scripts/make_calendar_names.py, not by hand.

From the Unicode CLDR as shipped with Babel 2.18.0. A week is printed as its seven names from Monday to Sunday.
"""

LANGUAGES = """
en de fr es it pt nl pl ru uk cs sk sl hr sr bg ro hu fi et lv lt sv da nb is el tr az ar fa he hi bn ta te th
vi id ms ka hy kk ca eu gl cy ga sq mk sw af fil zh ja ko
"""

MONTHS = """
10月|10월|11月|11월|12月|12월|1月|1월|2月|2월|3月|3월|4月|4월|5月|5월|6月|6월|7月|7월|8月|8월|9月|9월|abe|abendua|abr|abril|abu|abuztua|ag|
ago|agost|agosti|agosto|agu|agustus|aib|aibreán|août|api|apirila|apr|aprel|april|aprile|aprili|aprilie|aprill|apríl|
apríla|aprīlis|ara|aralık|aug|august|augusta|augusti|augusts|augustus|augusztus|avg|avgust|avq|avqust|avr|avril|awst|
aza|azaroa|ağu|ağustos|bal|balandis|balandžio|beal|bealtaine|birž|birželio|birželis|bře|březen|března|chw|chwef|
chwefror|cze|czerwca|czerwiec|de des|de desembre|de febr|de febrer|de gen|de gener|de jul|de juliol|de juny|de maig|
de març|de nov|de novembre|de set|de setembre|dec|december|decembra|decembrie|decembris|decembro|deireadh fómhair|
dek|dekabr|des|desemba|desember|desembre|dets|detsember|dez|dezember|dezembro|dfómh|dhj|dhjetor|dic|dicembre|
diciembre|dis|disember|disyembre|dub|duben|dubna|déc|décembre|d’abr|d’abril|d’ag|d’agost|d’oct|d’octubre|ean|eanáir|
ebr|ebrill|eka|ekaina|eki|ekim|elo|elokuu|elokuuta|ene|enero|eyl|eylül|feabh|feabhra|feb|febbraio|febr|febreiro|
febrer|febrero|februar|februari|februarie|february|február|februára|februāris|febrúar|fev|fevereiro|fevral|févr|
février|geg|gegužė|gegužės|gen|gener|gennaio|giu|giugno|gor|gorff|gorffennaf|gru|grudnia|grudzień|gruod|gruodis|
gruodžio|gush|gusht|haz|haziran|heinä|heinäkuu|heinäkuuta|helmi|helmikuu|helmikuuta|huhti|huhtikuu|huhtikuuta|hul|
hulyo|hun|hunyo|hyd|hydref|ian|ianuarie|ion|ionawr|ira|iraila|iul|iulie|iun|iunie|iyl|iyn|iyul|iyun|iúil|jaan|
jaanuar|jan|janar|janeiro|januar|januari|januarie|january|január|januára|janv|janvier|janvāris|janúar|joulu|joulukuu|
joulukuuta|juil|juillet|juin|jul|julai|julho|juli|julie|julij|julio|juliol|july|jun|june|junho|juni|junie|junij|
junio|juny|juuli|juuni|júl|júla|július|júlí|jún|júna|június|júní|jūl|jūlijs|jūn|jūnijs|kas|kasım|kesä|kesäkuu|
kesäkuuta|kol|kolovoz|kolovoza|korr|korrik|kov|kovas|kovo|kvě|květen|května|kwi|kwiecień|kwietnia|lapkr|lapkritis|
lapkričio|led|leden|ledna|liep|liepa|liepos|lip|lipanj|lipca|lipiec|lipnja|lis|listopad|listopada|listopadu|loka|
lokakuu|lokakuuta|lug|luglio|lut|lutego|luty|lún|lúnasa|maalis|maaliskuu|maaliskuuta|maart|mac|machi|mag|maggio|mai|
maiatza|maig|maijs|maio|maj|maja|mar|marca|march|marec|maret|marras|marraskuu|marraskuuta|mars|marso|mart|martie|
marts|martxoa|marzec|marzo|març|março|maw|mawrth|may|mayo|mayıs|maí|medi|meh|mehefin|mei|meith|meitheamh|
meán fómhair|mfómh|mrt|máj|mája|május|márc|március|márta|mär|märts|märz|nis|nisan|nob|nobyembre|noiembrie|noll|
nollaig|nov|novemba|november|novembra|novembre|novembris|novembro|noviembre|noy|noyabr|nën|nëntor|nóv|nóvember|oca|
ocak|oct|october|octobre|octombrie|octubre|ogo|ogos|okt|oktoba|oktober|oktobris|oktoober|oktubre|oktyabr|október|
októbra|ots|otsaila|ott|ottobre|out|outubro|ožu|ožujak|ožujka|paź|październik|października|peb|pebrero|pri|prill|pro|
prosinac|prosinca|prosince|prosinec|qer|qershor|rhag|rhagfyr|rugp|rugpjūtis|rugpjūčio|rugs|rugsėjis|rugsėjo|ruj|
rujan|rujna|samh|samhain|saus|sausio|sausis|sen|sentyabr|sep|sept|septemba|september|septembra|septembre|septembrie|
septembris|septiembre|set|setembre|setembro|settembre|setyembre|shk|shkurt|sht|shtator|sie|sierpień|sierpnia|sij|
siječanj|siječnja|spal|spalio|spalis|srp|srpanj|srpen|srpna|srpnja|stu|studeni|studenoga|sty|styczeń|stycznia|svi|
svibanj|svibnja|syys|syyskuu|syyskuuta|szept|szeptember|tach|tachwedd|tammi|tammikuu|tammikuuta|tem|temmuz|tet|tetor|
thg 1|thg 10|thg 11|thg 12|thg 2|thg 3|thg 4|thg 5|thg 6|thg 7|thg 8|thg 9|tháng 1|tháng 10|tháng 11|tháng 12|
tháng 2|tháng 3|tháng 4|tháng 5|tháng 6|tháng 7|tháng 8|tháng 9|touko|toukokuu|toukokuuta|tra|travanj|travnja|urr|
urria|urt|urtarrila|uzt|uztaila|vas|vasario|vasaris|veebr|veebruar|velj|veljača|veljače|wrz|wrzesień|września|xan|
xaneiro|xul|xullo|xuño|yan|yanvar|zář|září|ágú|ágúst|ápr|április|úno|únor|února|červen|července|červenec|června|čvc|
čvn|říj|říjen|října|şub|şubat|απρ|απρίλιος|απριλίου|αυγ|αυγούστου|αύγ|αύγουστος|δεκ|δεκέμβριος|δεκεμβρίου|ιαν|
ιανουάριος|ιανουαρίου|ιουλ|ιουλίου|ιουν|ιουνίου|ιούλ|ιούλιος|ιούν|ιούνιος|μάι|μάιος|μάρ|μάρτιος|μαΐ|μαΐου|μαρ|
μαρτίου|νοέ|νοέμβριος|νοε|νοεμβρίου|οκτ|οκτωβρίου|οκτώβριος|σεπ|σεπτέμβριος|σεπτεμβρίου|φεβ|φεβρουάριος|φεβρουαρίου|
авг|август|августа|апр|апрель|апреля|април|ақп|ақпан|бер|березень|березня|вер|вересень|вересня|груд|грудень|грудня|
дек|декабрь|декабря|декември|дец|децембар|жел|желтоқсан|жовт|жовтень|жовтня|июл|июль|июля|июн|июнь|июня|квіт|квітень|
квітня|лип|липень|липня|лист|листопад|листопада|лют|лютий|лютого|май|мам|мамыр|мар|март|марта|мау|маусым|мая|мај|нау|
наурыз|нов|новембар|ное|ноември|нояб|ноябрь|ноября|окт|октобар|октомври|октябрь|октября|сент|сентябрь|сентября|сеп|
септембар|септември|серп|серпень|серпня|січ|січень|січня|сәу|сәуір|там|тамыз|трав|травень|травня|феб|фебруар|фев|
февр|февраль|февраля|февруари|черв|червень|червня|шіл|шілде|юли|юни|янв|январь|января|яну|януари|јан|јануар|јануари|
јул|јули|јун|јуни|қаз|қазан|қар|қараша|қаң|қаңтар|қыр|қыркүйек|ապր|ապրիլ|ապրիլի|դեկ|դեկտեմբեր|դեկտեմբերի|հլս|հնս|հնվ|
հոկ|հոկտեմբեր|հոկտեմբերի|հուլիս|հուլիսի|հունիս|հունիսի|հունվար|հունվարի|մայիս|մայիսի|մարտ|մարտի|մյս|մրտ|նոյ|նոյեմբեր|
նոյեմբերի|սեպ|սեպտեմբեր|սեպտեմբերի|փետրվար|փետրվարի|փտվ|օգոստոս|օգոստոսի|օգս|אוגוסט|אוג׳|אוקטובר|אוק׳|אפריל|אפר׳|
דצמבר|דצמ׳|יולי|יוני|ינואר|ינו׳|מאי|מרץ|נובמבר|נוב׳|ספטמבר|ספט׳|פברואר|פבר׳|آوریل|أبريل|أغسطس|أكتوبر|اوت|اکتبر|
دسامبر|ديسمبر|سبتمبر|سپتامبر|فبراير|فوریه|فوریهٔ|مارس|مايو|مه|مهٔ|نوامبر|نوفمبر|يناير|يوليو|يونيو|ژانویه|ژانویهٔ|
ژوئن|ژوئیه|ژوئیهٔ|अक्टूबर|अक्टू॰|अगस्त|अग॰|अप्रैल|जनवरी|जन॰|जुलाई|जुल॰|जून|दिसंबर|दिस॰|नवंबर|नव॰|फ़रवरी|फ़र॰|मई|
मार्च|सितंबर|सित॰|অক্টো|অক্টোবর|আগ|আগস্ট|এপ্রি|এপ্রিল|জানু|জানুয়ারী|জুন|জুল|জুলাই|ডিসে|ডিসেম্বর|নভে|নভেম্বর|ফেব|
ফেব্রুয়ারী|মার্চ|মে|সেপ|সেপ্টেম্বর|அக்|அக்டோபர்|ஆக|ஆகஸ்ட்|ஏப்|ஏப்ரல்|செப்|செப்டம்பர்|ஜன|ஜனவரி|ஜூன்|ஜூலை|டிச|
டிசம்பர்|நவ|நவம்பர்|பிப்|பிப்ரவரி|மார்|மார்ச்|மே|అక్టో|అక్టోబర్|ఆగ|ఆగస్టు|ఏప్రి|ఏప్రిల్|జన|జనవరి|జులై|జూన్|డిసెం|
డిసెంబర్|నవం|నవంబర్|ఫిబ్ర|ఫిబ్రవరి|మార్చి|మే|సెప్టెం|సెప్టెంబర్|ก.ค|ก.พ|ก.ย|กรกฎาคม|กันยายน|กุมภาพันธ์|ต.ค|ตุลาคม|
ธ.ค|ธันวาคม|พ.ค|พ.ย|พฤศจิกายน|พฤษภาคม|ม.ค|มกราคม|มิ.ย|มิถุนายน|มี.ค|มีนาคม|ส.ค|สิงหาคม|เม.ย|เมษายน|აგვ|აგვისტო|აპრ|
აპრილი|დეკ|დეკემბერი|თებ|თებერვალი|იან|იანვარი|ივლ|ივლისი|ივნ|ივნისი|მაი|მაისი|მარ|მარტი|ნოე|ნოემბერი|ოქტ|ოქტომბერი|
სექ|სექტემბერი|一月|七月|三月|九月|二月|五月|八月|六月|十一月|十二月|十月|四月
"""

WEEKS = """
1 2 3 4 5 6 7
a a a o o l i
al ar az og or lr ig
astelehena asteartea asteazkena osteguna ostirala larunbata igandea
b.e ç.a ç c.a c ş b
bazar_ertəsi çərşənbə_axşamı çərşənbə cümə_axşamı cümə şənbə bazar
dilluns dimarts dimecres dijous divendres dissabte diumenge
dl dt dc dj dv ds dg
dydd_llun dydd_mawrth dydd_mercher dydd_iau dydd_gwener dydd_sadwrn dydd_sul
dé_luain dé_máirt dé_céadaoin déardaoin dé_haoine dé_sathairn dé_domhnaigh
e t k n r l p
e_hënë e_martë e_mërkurë e_enjte e_premte e_shtunë e_diel
esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev
h k sz cs p sz v
h k sze cs p szo v
h m m e p sh d
hétfő kedd szerda csütörtök péntek szombat vasárnap
hën mar mër enj pre sht die
i s r k j s a
is se ra kh ju sa ah
isn sel rab kha jum sab ahd
isnin selasa rabu khamis jumaat sabtu ahad
jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili
l m c d a s d
l m m g v s d
l m m j v s d
l m m x v s d
l m x j v s d
ll m m i g s s
ll ma me ia gw sa su
llun maw mer iau gwe sad sul
llun maw mer iau gwen sad sul
lu ma me je ve sa di
lu ma mi joi vi sâ du
lu ma mi ju vi sa do
lu ma mé xo ve sá do
lu má cé dé ao sa do
luan máirt céad déar aoine sath domh
lun mar mer gio ven sab dom
lun mar mer jeu ven sam dim
lun mar mie joi vin sâm dum
lun mar miy huw biy sab lin
lun mar mié jue vie sáb dom
lundi mardi mercredi jeudi vendredi samedi dimanche
lunedì martedì mercoledì giovedì venerdì sabato domenica
lunes martes miyerkules huwebes biyernes sabado linggo
lunes martes miércoles jueves viernes sábado domingo
luni marți miercuri joi vineri sâmbătă duminică
luns mar mér xov ven sáb dom
luns martes mércores xoves venres sábado domingo
m d m d f s s
m d w d v s s
m d w d v z z
m t k t p l s
m t o t f l s
m t w t f s s
m þ m f f l s
ma di wo do vr sa so
ma di wo do vr za zo
ma ti ke to pe la su
ma ti on to fr lø sø
maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai
maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntai
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
maandag dinsdag woensdag donderdag vrydag saterdag sondag
man tir ons tor fre lør søn
man tirs ons tors fre lør søn
mandag tirsdag onsdag torsdag fredag lørdag søndag
mo di mi do fr sa so
mo tu we th fr sa su
mon tue wed thu fri sat sun
monday tuesday wednesday thursday friday saturday sunday
montag dienstag mittwoch donnerstag freitag samstag sonntag
má þr mi fi fö la su
mán þri mið fim fös lau sun
mánudagur þriðjudagur miðvikudagur fimmtudagur föstudagur laugardagur sunnudagur
må ti on to fr lö sö
mån tis ons tors fre lör sön
måndag tisdag onsdag torsdag fredag lördag söndag
p a t k p š s
p o t c p s s
p s ç p c c p
p t s č p s n
p u s č p s n
p u s š p s n
p w ś c p s n
p ú s č p s n
pazartesi salı çarşamba perşembe cuma cumartesi pazar
pirmadienis antradienis trečiadienis ketvirtadienis penktadienis šeštadienis sekmadienis
pirmd otrd trešd ceturtd piektd sestd svētd
pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena
po ut st št pi so ne
po út st čt pá so ne
pon tor sre čet pet sob ned
pon uto sri čet pet sub ned
pon wt śr czw pt sob niedz
pon wto śro czw pią sob nie
pondelok utorok streda štvrtok piatok sobota nedeľa
pondělí úterý středa čtvrtek pátek sobota neděle
ponedeljek torek sreda četrtek petek sobota nedelja
ponedjeljak utorak srijeda četvrtak petak subota nedjelja
poniedziałek wtorek środa czwartek piątek sobota niedziela
pr an tr kt pn št sk
pr ot tr ce pk se sv
pt sa ça pe cu ct pa
pzt sal çar per cum cmt paz
s s r k j s m
s t q q s s d
seg ter qua qui sex sáb dom
segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo
sen sel rab kam jum sab min
senin selasa rabu kamis jumat sabtu minggu
t2 t3 t4 t5 t6 t7 cn
th_2 th_3 th_4 th_5 th_6 th_7 cn
thứ_hai thứ_ba thứ_tư thứ_năm thứ_sáu thứ_bảy chủ_nhật
δ τ τ π π σ κ
δε τρ τε πέ πα σά κυ
δευ τρί τετ πέμ παρ σάβ κυρ
δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή
д с с б ж с ж
дс сс ср бс жм сб жс
дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі
п в с ч п с в
п в с ч п с н
п у с ч п с н
пн вт ср чт пт сб вс
пн вт ср чт пт сб нд
по ут ср че пе су не
пон вто сре чет пет саб нед
пон уто сре чет пет суб нед
понеделник вторник среда четврток петок сабота недела
понеделник вторник сряда четвъртък петък събота неделя
понедельник вторник среда четверг пятница суббота воскресенье
понедељак уторак среда четвртак петак субота недеља
понеділок вівторок середа четвер пʼятниця субота неділя
ե ե չ հ ո շ կ
եկ եք չք հգ ու շբ կր
երկ երք չրք հնգ ուր շբթ կիր
երկուշաբթի երեքշաբթի չորեքշաբթի հինգշաբթի ուրբաթ շաբաթ կիրակի
ב׳ ג׳ ד׳ ה׳ ו׳ ש׳ א׳
יום_ב׳ יום_ג׳ יום_ד׳ יום_ה׳ יום_ו׳ שבת יום_א׳
יום_שני יום_שלישי יום_רביעי יום_חמישי יום_שישי יום_שבת יום_ראשון
إثنين ثلاثاء أربعاء خميس جمعة سبت أحد
الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
د س چ پ ج ش ی
دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه شنبه یکشنبه
ن ث ر خ ج س ح
۲ش ۳ش ۴ش ۵ش ج ش ۱ش
सो मं बु गु शु श र
सोम मंगल बुध गुरु शुक्र शनि रवि
सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार
সো ম বু বৃ শু শ র
সোঃ মঃ বুঃ বৃঃ শুঃ শনি রঃ
সোম মঙ্গল বুধ বৃহস্পতি শুক্র শনি রবি
সোমবার মঙ্গলবার বুধবার বৃহস্পতিবার শুক্রবার শনিবার রবিবার
தி செ பு வி வெ ச ஞா
திங் செவ் புத வியா வெள் சனி ஞாயி
திங்கள் செவ்வாய் புதன் வியாழன் வெள்ளி சனி ஞாயிறு
సో మ బు గు శు శ ఆ
సోమ మం బుధ గురు శుక్ర శని ఆది
సోమ మంగళ బుధ గురు శుక్ర శని ఆది
సోమవారం మంగళవారం బుధవారం గురువారం శుక్రవారం శనివారం ఆదివారం
จ อ พ พฤ ศ ส อา
วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์ วันเสาร์ วันอาทิตย์
ო ს ო ხ პ შ კ
ორ სმ ოთ ხთ პრ შბ კვ
ორშ სამ ოთხ ხუთ პარ შაბ კვი
ორშაბათი სამშაბათი ოთხშაბათი ხუთშაბათი პარასკევი შაბათი კვირა
一 二 三 四 五 六 日
周一 周二 周三 周四 周五 周六 周日
星期一 星期二 星期三 星期四 星期五 星期六 星期日
月 火 水 木 金 土 日
月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 日曜日
월 화 수 목 금 토 일
월요일 화요일 수요일 목요일 금요일 토요일 일요일
"""

/** What a column of a table of figures holds. */
export type Field =
  | 'categoryNumber' | 'category' | 'itemNumber' | 'code' | 'item' | 'itemUrl' | 'text' | 'responsible' | 'tags' | 'verdict' | 'verdictDate' | 'reason' | 'figure' | 'id' | 'role' | 'value' | 'printed' | 'qualifier' | 'unit'
  | 'basis' | 'better' | 'baseline' | 'baselineDate' | 'target' | 'targetKind' | 'by' | 'share' | 'of' | 'plan' | 'planRule' | 'asOf' | 'covers' | 'note' | 'source' | 'sourceUrl' | 'more';

/** What the cells of a column are read as. */
export type Kind = 'text' | 'count' | 'amount' | 'target' | 'share' | 'date' | 'choice' | 'ids' | 'url' | 'more';

/** One column of the table, with every name by which it is found. */
export interface Column {
  readonly field: Field;
  readonly kind: Kind;
  /** The part of a report that it speaks of: one row may speak of three. */
  readonly level: 'category' | 'item' | 'figure';
  /** Its names in the template. */
  readonly name: {readonly en: string; readonly 'zh-Hans': string};
  /** Other heads that mean the same: English, Chinese, Spanish, French, German, Portuguese, Italian, Russian, Ukrainian, Arabic, Japanese, Korean; the commonest of seven others. */
  readonly synonyms: readonly string[];
  /** `name [en]` is the column in another language. */
  readonly inLanguages?: true;
  /** `name 2025-12-31` is the column at a date. */
  readonly atDates?: true;
  /** The field of the schema, where it may be newer than this list: the column is read where the schema has it. */
  readonly schemaField?: readonly [part: string, field: string];
}

const column = (field: Field, kind: Kind, level: Column['level'], en: string, zh: string, synonyms: string, more: Partial<Column> = {}): Column =>
  ({field, kind, level, name: {en, 'zh-Hans': zh}, synonyms: synonyms.split('|').filter(Boolean), ...more});

/** Every column there is, in the order of the template. The template, its help, the reader and the writer are made from this list. */
export const columns: readonly Column[] = [
  column('categoryNumber', 'count', 'category', 'category no.', '类别编号', ''),
  column('category', 'text', 'category', 'category', '类别', 'theme|area|sector|pillar|chapter|group|topic area|strategic area|strategic line|axis|priority|领域|板块|大类|门类|民生类别|categoria|eje|eje estrategico|linea estrategica|linea|area tematica|categorie|domaine|axe|axe strategique|thematique|الفئة|القطاع|المجال|المحور|分野|分類|区分|カテゴリー|カテゴリ|基本目標|基本施策|政策分野|분야|분류|구분|영역|handlungsfeld|themenfeld|bereich|kategorie|ressort|eixo|eixo estrategico|tema central|componente|ambito|政策面向|政策范畴|施政领域|направление|раздел|напрям|розділ|service area', {inLanguages: true}),
  column('itemNumber', 'count', 'item', 'item no.', '项目编号', 'no|s no|sl no|sr no|number|nr|#|م|순번|序号|编号|项次|numero|num|n°|nº|n|الرقم|رقم|番号|번호|연번|lfd. nr.|laufende nummer|№|№ п/п|lp'),
  column('code', 'text', 'item', 'code', '代码', 'ref|reference|指标代码|codigo|cod|clave|code projet|code indicateur|الرمز|كود|コード|코드'),
  column('item', 'text', 'item', 'item', '项目', 'pledge|promise|commitment|project|programme|program|scheme|action|measure|outcome|strategic outcome|initiative|policy|deliverable|objective|goal|name|objetivo|objectif|manifesto commitment|title|事项|承诺|任务|工作任务|政见|实事|项目内容|事项内容|实事内容|项目名称及内容|民生实事|举措|措施|工作内容|compromiso|programa|proyecto|accion|promesa|medida|iniciativa|engagement|promesse|mesure|projet|الالتزام|الوعد|المشروع|البرنامج|البند|المبادرة|公約|事業|施策|取組|取り組み|공약|사업|과제|항목|maßnahme|vorhaben|projekt|zusage|versprechen|compromisso|projeto|acao|iniciativa estrategica|investimento|azione|obiettivo|intervento|progetto|misura|impegno|政见内容|мероприятие|наименование мероприятия|захід|output|producto|doelstelling|mål|zadanie|cíl|amaç|sasaran strategis', {inLanguages: true}),
  column('itemUrl', 'url', 'item', 'item address', '项目网址', 'item url|item link|item page|page of the item|pledge page|promise page|项目链接|项目页面|承诺链接|url du projet|url del proyecto'),
  column('text', 'text', 'item', 'text', '内容', 'description|details|what was pledged|full text|pledge text|summary|descripcion|detalle|texte|detail|承诺内容|具体内容|目标任务|任务内容|详细内容|الوصف|التفاصيل|نص الوعد|内容説明|概要|説明|내용|세부내용|설명|beschreibung|descrizione', {inLanguages: true}),
  column('responsible', 'text', 'item', 'responsible', '责任单位', 'department|ministry|agency|owner|lead|lead agency|responsible body|responsible department|responsible unit|责任部门|牵头单位|牵头部门|主管部门|主办机关|主办单位|负责单位|责任人|responsable|dependencia|entidad|secretaria|ministere|service|pilote|الجهة المسؤولة|الجهة|الوزارة|المسؤول|担当|担当課|担当部署|所管課|所管|담당부서|담당|주관부서|소관부서|부서|zuständig|zuständigkeit|verantwortlich|federführung|orgao responsavel|responsavel|secretaria responsavel|主办局处|权责单位|responsabile|soggetto attuatore|ответственный|відповідальний', {inLanguages: true, schemaField: ['Item', 'responsible']}),
  column('tags', 'ids', 'item', 'tags', '标签', 'tag|keywords|topic|topics|district|districts|geo|geography|region|ward|wards|neighbourhood|neighborhood|关键词|主题|地区|etiquetas|tema|temas|assunto|mots-cles|الوسوم|タグ|태그', {schemaField: ['Item', 'tags']}),
  column('verdict', 'choice', 'item', 'verdict', '评定', 'status|state|rag|rag status|rag rating|rating|assessment|current status|progress status|implementation status|outcome|state of play|进展状态|完成情况|办理状态|进展情况|办理情形|评价|状态评定|estado|estatus|situacion|avance|calificacion|statut|etat|etat d\'avancement|avancement|الحالة|حالة التنفيذ|التقييم|状況|進捗状況|評価|状態|상태|추진상태|이행상태|평가|추진상황|이행현황|umsetzungsstand|stand der umsetzung|stand|situacao|andamento|执行状况|ponto de situacao|stato|статус|стан|beurteilung|stand van zaken|stav', {inLanguages: true}),
  column('verdictDate', 'date', 'item', 'verdict date', '评定日期', 'status date|date of status|rated on|last updated|updated|状态日期|评价日期|更新日期|更新时间|fecha de estado|fecha de actualizacion|actualizado|date du statut|mis a jour|تاريخ الحالة|تاريخ التحديث|評価日|更新日|평가일|갱신일'),
  column('reason', 'text', 'item', 'reason', '理由', 'why|justification|explanation|rationale|原因|说明原因|评定理由|justificacion|motivo|raison|السبب|المبرر|理由説明|根拠|사유|이유|begründung', {inLanguages: true}),
  column('figure', 'text', 'figure', 'figure', '指标', 'indicator|measure|performance measure|measure of success|success measure|metric|kpi|key performance indicator|performance indicator|what is counted|考核指标|绩效指标|监测指标|indicador|output|outcome|producto|indicateur|المؤشر|مؤشر الأداء|成果指標|지표|성과지표|kennzahl|indikator|messgröße|关键绩效指标|indicatore|показатель|наименование показателя|показник|wskaźnik|ukazatel|performans göstergesi|indikator kinerja', {inLanguages: true}),
  column('id', 'text', 'figure', 'id', '标识', ''),
  column('role', 'choice', 'figure', 'role', '角色', 'type|kind of figure|indicator type|类型|指标类型|tipo|tipo de indicador|type d\'indicateur|النوع|種別|種類|유형'),
  column('value', 'amount', 'figure', 'value', '数值', 'reached|achieved|ytd|year to date|actual|result|current|current value|actual value|delivered|to date|achievement|executed|latest|latest value|performance|progress|outturn|completed|realised|realized|achieved target|完成|完成数|完成值|完成量|实际|实际值|实际完成|完成数量|已完成|现值|当前值|累计完成|进度|进展|本期完成|logrado|logro|alcanzado|ejecutado|realizado|resultado|valor|valor actual|real|avance|cumplido|atteint|realise|realisation|resultat|valeur|valeur actuelle|المحقق|المنجز|الفعلي|القيمة|القيمة الحالية|النتيجة|実績|実績値|現状値|値|達成値|現在値|실적|실적치|현재값|달성|결과|값|진행|ist|istwert|ist-wert|erreicht|valor realizado|executado|valor alcancado|total executado|valore raggiunto|valore attuale|raggiunto|realizzato|факт|фактическое значение|фактичне значення|implemented|aktueller wert|realisatie|utfall|wartość osiągnięta|dosažená hodnota|gerçekleşme|realisasi', {atDates: true}),
  column('printed', 'text', 'figure', 'as printed', '原文写法', 'printed|as published|原文|原文数值', {inLanguages: true}),
  column('qualifier', 'choice', 'figure', 'exactness', '准确程度', 'qualifier|accuracy|约数|精确度'),
  column('unit', 'text', 'figure', 'unit', '单位', 'units|unit of measure|measurement unit|uom|计量单位|unidad|unite|الوحدة|وحدة القياس|単位|단위|einheit|unidade|unita|единица измерения|ед изм|одиниця виміру|eenheid|enhet|jednostka|satuan|birim|ölçü birimi', {inLanguages: true}),
  column('basis', 'choice', 'figure', 'basis', '阶段', 'stage|phase|阶段口径|口径|etapa|fase|etape|المرحلة|段階|단계'),
  column('better', 'choice', 'figure', 'better', '方向', 'direction|desired direction|polarity|good is|指标方向|正反向|higher is better|sentido|tendencia deseada|sens|sens de progres|richtung|gewunschte richtung|الاتجاه المرغوب|方向性|방향|good to be'),
  column('baseline', 'amount', 'figure', 'baseline', '基期值', 'base|starting value|start value|baseline value|initial value|base value|基线|基线值|基准值|基数|基期|起点值|linea base|linea de base|valor base|valor inicial|valeur initiale|valeur de reference|reference value|خط الأساس|القيمة الأساسية|基準値|基準|当初値|기준치|기준값|기준|ausgangswert|basiswert|valor de partida|linha de base|valeur de depart|situation de depart|situation initiale|startwert|ausgangslage|valore iniziale|базовое значение|базове значення|nulmeting|wartość bazowa|výchozí hodnota'),
  column('baselineDate', 'date', 'figure', 'baseline date', '基期', 'baseline year|base year|year of baseline|基准年|基期年份|基线年份|ano base|ano de linea base|annee de reference|سنة الأساس|基準年|基準年度|기준연도|기준년도|basisjahr'),
  column('target', 'target', 'figure', 'target', '目标', 'goal|target value|planned|planned target|performance target|planned value|objective value|commitment value|pledged|annual target|quota|目标数|计划|计划数|计划值|目标任务数|任务数|年度目标|年度计划|全年目标|计划目标|meta|metas|programado|planeado|planificado|valor meta|objetivo|meta anual|previsto|cible|objectif|valeur cible|prevu|المستهدف|الهدف|القيمة المستهدفة|المخطط|目標値|計画値|목표|목표치|목표값|계획|ziel|zielwert|soll|sollwert|soll-wert|valor previsto|meta prevista|alvo|valor alvo|projecao quadrienio|obiettivo|valore obiettivo|план|цель|плановое значение|целевое значение|ціль|цільове значення|計画|streefwaarde|målvärde|måltal|wartość docelowa|cílová hodnota|hedef', {atDates: true}),
  column('targetKind', 'choice', 'figure', 'target kind', '目标类型', 'kind of target|目标种类|tipo de meta|type de cible'),
  column('by', 'date', 'figure', 'by', '期限', 'due|due date|deadline|target date|target year|by when|completion date|planned completion|end date|完成期限|完成日期|完成时限|时限|截止日期|目标年份|计划完成时间|预计完成时间|fecha limite|plazo|fecha meta|ano meta|fecha de termino|echeance|date limite|date cible|الموعد النهائي|تاريخ الاستحقاق|سنة الهدف|期限日|目標年度|達成期限|完了予定|기한|목표연도|완료예정|완료시기|frist|zieljahr|prazo final|prazo|scadenza|预定完成日|预计完成日|срок|термін'),
  column('share', 'share', 'figure', 'printed share', '公布占比', 'share|percent|percentage|% complete|% completed|% achieved|% of target|achievement rate|completion|completion rate|progress|完成率|完成比例|完成百分比|进度|进展|占比|比例|完成进度|porcentaje|avance|cumplimiento|pourcentage|taux|taux de realisation|taux d\'avancement|avancement|نسبة الإنجاز|النسبة|نسبة التنفيذ|達成率|進捗率|割合|달성률|이행률|진도율|추진율|비율|진행률|zielerreichung|zielerreichungsgrad|erfüllungsgrad|umsetzungsgrad|fortschritt|anteil|execucao|ejecucion|% executado|taxa de execucao|% di realizzazione|avanzamento|процент выполнения|відсоток виконання|% age|% realizacji|% capaian', {atDates: true}),
  column('of', 'choice', 'figure', 'share of', '占比口径', 'of what|share basis|占比的分母|分母'),
  column('plan', 'target', 'figure', 'plan', '计划进度', 'planned course|planned by|milestone target|阶段目标|计划节点', {atDates: true}),
  column('planRule', 'choice', 'figure', 'plan rule', '计划进度规则', ''),
  column('asOf', 'date', 'figure', 'as of', '截至', 'as at|date|date of value|value date|period|reporting date|reporting period|data date|year|截至日期|截止日期数据|数据日期|统计日期|年份|日期|fecha|fecha de corte|periodo|corte|ano|date de la valeur|periode|annee|التاريخ|تاريخ البيانات|الفترة|السنة|時点|基準日|年度|기준일|시점|연도|stichtag|datum|stand|datenstand'),
  column('covers', 'ids', 'figure', 'covers', '包含指标', 'figures covered'),
  column('note', 'text', 'figure', 'note', '备注', 'notes|remark|remarks|comment|comments|commentary|observations|说明|注|observaciones|observacion|comentario|comentarios|notas|nota|remarque|commentaire|commentaires|ملاحظات|ملاحظة|備考|注記|コメント|비고|의견|bemerkung|bemerkungen|anmerkung|observacoes|observacao|примечание|примітка|toelichting|keterangan', {inLanguages: true}),
  column('source', 'text', 'item', 'source', '来源', 'sources|data source|evidence|reference document|means of verification|数据来源|资料来源|出处|fuente|fuentes|medio de verificacion|المصدر|出典|情報源|출처|근거|quelle|fonte|источник|джерело'),
  column('sourceUrl', 'url', 'item', 'source address', '来源网址', 'url|link|web|source url|source link|evidence link|网址|链接|来源链接|enlace|vinculo|lien|adresse|الرابط|リンク|링크|주소'),
  column('more', 'more', 'figure', 'more', '更多', ''),
];

/** A field of the report itself, in the table of fields and values. */
export type ReportField =
  | 'title' | 'description' | 'publisher' | 'publisherUrl' | 'planStart' | 'planEnd' | 'periodStart' | 'periodEnd' | 'asOf' | 'published' | 'provisional' | 'lang' | 'source' | 'statusWord' | 'categories' | 'items' | 'count' | 'declaredShare' | 'rest' | 'schema' | 'more';

export interface ReportColumn {
  readonly field: ReportField;
  readonly name: {readonly en: string; readonly 'zh-Hans': string};
  readonly synonyms: readonly string[];
  readonly inLanguages?: true;
}

const field = (name: ReportField, en: string, zh: string, synonyms: string, more: Partial<ReportColumn> = {}): ReportColumn =>
  ({field: name, name: {en, 'zh-Hans': zh}, synonyms: synonyms.split('|').filter(Boolean), ...more});

/** Every field of the report itself, in the order of the template. */
export const reportFields: readonly ReportColumn[] = [
  field('title', 'title', '标题', 'report title|报告标题|titulo|titre|العنوان|タイトル|제목|titel', {inLanguages: true}),
  field('description', 'description', '简介', 'about|summary|报告说明|descripcion|الوصف|概要|설명', {inLanguages: true}),
  field('publisher', 'publisher', '发布方', 'published by|organisation|organization|发布单位|发布机构|编制单位|填报单位|institucion|entidad|publicado por|editeur|publie par|الناشر|جهة النشر|発行者|発行元|발행처|기관|herausgeber|herausgegeben von', {inLanguages: true}),
  field('publisherUrl', 'publisher address', '发布方网址', 'website|home page|官网|网站'),
  field('planStart', 'plan start', '计划开始', 'start of plan|start date|plan from|计划起始|开始日期|inicio del plan|debut du plan|بداية الخطة|計画開始|계획 시작'),
  field('planEnd', 'plan end', '计划结束', 'end of plan|plan to|计划截止|结束日期|fin del plan|fin du plan|نهاية الخطة|計画終了|계획 종료'),
  field('periodStart', 'period start', '报告期开始', ''),
  field('periodEnd', 'period end', '报告期结束', ''),
  field('asOf', 'as of', '截至', 'as at|data as of|reporting date|cut-off date|截至日期|数据截至|统计截止日期|fecha de corte|corte al|date d\'arret|حتى تاريخ|基準日|時点|기준일|stand|stichtag'),
  field('published', 'published', '发布日期', 'publication date|date of publication|date published|发布时间|fecha de publicacion|date de publication|تاريخ النشر|公表日|発行日|발행일|공표일|veröffentlicht'),
  field('provisional', 'provisional', '初步数据', ''),
  field('lang', 'language', '语言', 'lang|idioma|langue|اللغة|言語|언어|sprache'),
  field('source', 'source', '来源', '数据来源|fuente|المصدر|出典|출처'),
  field('statusWord', 'verdict word', '评定用语', 'word of the scale|评定等级'),
  field('categories', 'number of categories', '类别数', 'declared categories'),
  field('items', 'number of items', '项目数', 'declared items'),
  field('count', 'declared count', '公布的计数', 'headline count'),
  field('declaredShare', 'declared share', '公布的总占比', 'declared figure|overall progress|总体完成率'),
  field('rest', 'declared rest', '其余说明', '', {inLanguages: true}),
  field('schema', 'schema', '规范', ''),
  field('more', 'more', '更多', ''),
];

/** Languages of the template. */
export type TemplateLang = 'en' | 'zh-Hans';

export const columnOf: ReadonlyMap<Field, Column> = new Map(columns.map((one) => [one.field, one]));

/** Whether a field has a column for each date; of every other the latest is the one that holds. */
export const hasDates = (field: Field): boolean => columnOf.get(field)!.atDates === true || field === 'baseline';
